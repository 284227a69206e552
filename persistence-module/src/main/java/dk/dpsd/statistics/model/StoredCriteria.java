package dk.dpsd.statistics.model;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Worded;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Criteria as a row keeps them: codes as an address writes them, words beside them, a line each. */
public final class StoredCriteria {

    /** The longest that fits. */
    public static final int LONGEST = 8000;

    private StoredCriteria() {}

    public static String codes(CaseCriteria criteria) {
        return CriteriaAddress.query(criteria);
    }

    public static String words(CaseCriteria criteria) {
        return criteria.words().entrySet().stream()
                .flatMap(
                        one -> one.getValue().stream().map(word -> one.getKey().name() + '=' + word.replace('\n', ' ')))
                .collect(Collectors.joining("\n"));
    }

    /** @param depth where a unit stands in the tree as it is now, 0 for one that is not there */
    public static CaseCriteria read(String codes, String words, LongFunction<Integer> depth) {
        CaseCriteria criteria = CriteriaAddress.read(parameters(codes), depth).criteria();
        for (var typed : typed(words).entrySet()) {
            criteria = criteria.with(typed.getKey(), typed.getValue());
        }
        return criteria;
    }

    private static Map<String, List<String>> parameters(String codes) {
        return Stream.of(codes.split("&"))
                .filter(part -> part.contains("="))
                .collect(Collectors.groupingBy(
                        part -> part.substring(0, part.indexOf('=')),
                        Collectors.mapping(
                                part -> URLDecoder.decode(
                                        part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8),
                                Collectors.toList())));
    }

    private static Map<Worded, Set<String>> typed(String words) {
        var typed = new HashMap<Worded, Set<String>>();
        words.lines().filter(line -> line.contains("=")).forEach(line -> typed.computeIfAbsent(
                        Worded.valueOf(line.substring(0, line.indexOf('='))), kind -> new HashSet<>())
                .add(line.substring(line.indexOf('=') + 1)));
        return typed;
    }
}
