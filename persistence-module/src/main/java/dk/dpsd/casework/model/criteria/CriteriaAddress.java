package dk.dpsd.casework.model.criteria;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Criteria as an address writes them, words left out (design 13): {@code tilstand=CLOSED&sted=937961000016000&fra=…}.
 * A unit counts with its sub-units unless it stands under {@code kun}. What an address says that no criterion takes is
 * left out of the criteria and named, so that a page can say so and never shows more than was asked for unnoticed.
 */
public final class CriteriaAddress {

    private static final String BELOW = "sted";
    private static final String ONLY = "kun";
    private static final String[] RECEIVED = {"fra", "til"};
    private static final String[] OCCURRED = {"sket-fra", "sket-til"};
    private static final String[] DUE = {"frist-fra", "frist-til"};

    private CriteriaAddress() {}

    /**
     * Criteria read from an address.
     *
     * @param refused the parameters whose value no criterion takes
     */
    public record Read(CaseCriteria criteria, Set<String> refused) {}

    /** The parameters and their values, in a fixed order. */
    public static Map<String, List<String>> parameters(CaseCriteria criteria) {
        var written = new LinkedHashMap<String, List<String>>();
        criteria.coded().forEach((criterion, values) -> written.put(criterion.parameter(), List.copyOf(values)));
        written.put(BELOW, units(criteria, true));
        written.put(ONLY, units(criteria, false));
        write(written, RECEIVED, criteria.received());
        write(written, OCCURRED, criteria.occurred());
        write(written, DUE, criteria.due());
        written.values().removeIf(Collection::isEmpty);
        return written;
    }

    /** The same as the part of an address behind the question mark; empty for all cases. */
    public static String query(CaseCriteria criteria) {
        return parameters(criteria).entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /**
     * @param parameters of the whole address; those of other things are passed over
     * @param depth where a unit stands in the tree, {@link PlaceWanted#UNKNOWN} for one that is not there
     */
    public static Read read(Map<String, List<String>> parameters, LongFunction<Integer> depth) {
        var refused = new TreeSet<String>();
        var coded = new EnumMap<Coded, Set<String>>(Coded.class);
        for (Coded criterion : Coded.values()) {
            Set<String> values = given(parameters, criterion.parameter());
            if (values.removeIf(value -> !criterion.takes(value))) {
                refused.add(criterion.parameter());
            }
            coded.put(criterion, values);
        }
        var places = new HashSet<PlaceWanted>();
        places(parameters, BELOW, depth, refused, places);
        places(parameters, ONLY, depth, refused, places);
        var criteria = new CaseCriteria(
                coded,
                Map.of(),
                places,
                days(parameters, RECEIVED, refused),
                days(parameters, OCCURRED, refused),
                days(parameters, DUE, refused));
        return new Read(criteria, Set.copyOf(refused));
    }

    private static List<String> units(CaseCriteria criteria, boolean below) {
        return criteria.places().stream()
                .filter(place -> place.below() == below)
                .map(place -> Long.toString(place.unit()))
                .sorted()
                .toList();
    }

    private static void write(Map<String, List<String>> written, String[] names, Days days) {
        written.put(
                names[0], days.from() == null ? List.of() : List.of(days.from().toString()));
        written.put(names[1], days.to() == null ? List.of() : List.of(days.to().toString()));
    }

    private static void places(
            Map<String, List<String>> parameters,
            String name,
            LongFunction<Integer> depth,
            Set<String> refused,
            Set<PlaceWanted> places) {
        for (String value : given(parameters, name)) {
            if (value.matches("[1-9][0-9]{0,17}")) {
                long unit = Long.parseLong(value);
                places.add(new PlaceWanted(unit, depth.apply(unit), BELOW.equals(name)));
            } else {
                refused.add(name);
            }
        }
    }

    private static Days days(Map<String, List<String>> parameters, String[] names, Set<String> refused) {
        return new Days(day(parameters, names[0], refused), day(parameters, names[1], refused));
    }

    private static LocalDate day(Map<String, List<String>> parameters, String name, Set<String> refused) {
        for (String value : given(parameters, name)) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException notADay) {
                refused.add(name);
            }
        }
        return null;
    }

    /** The values that say something; an empty field of a form says nothing. */
    private static Set<String> given(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
