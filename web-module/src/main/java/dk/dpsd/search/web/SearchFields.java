package dk.dpsd.search.web;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.search.index.SearchOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a request to the search page says. Free text counts only where it was posted, or is kept for this address (design 13). */
final class SearchFields {

    static final String WORDS = "tekst";
    static final String PLACE_NAME = "stednavn";
    static final String WRITING = "skrivemaade";
    static final String ASKED_NAME = "stednavn-foer";
    static final String KEYWORDS = "emneord";
    static final String ORDER = "orden";
    static final String AFTER = "efter";
    static final String SAVED = "gemt";
    /** As the look-up of a place names what was picked. */
    static final String PICKED_UNIT = "place";

    static final String SUB_UNITS = "under";
    static final String NAME = "navn";
    static final String SHARED = "del";
    static final String ANYWAY = "alligevel";
    static final String CHOSEN = "valgt";

    private static final int LONGEST = 500;
    private static final int MOST = 200;

    private final HttpServletRequest request;
    private final Map<String, List<String>> kept;

    /** @param kept what was typed for this address before; nothing of a post */
    SearchFields(HttpServletRequest request, Map<String, List<String>> kept) {
        this.request = request;
        this.kept = kept;
    }

    boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** Whether something typed may be in it. */
    boolean isTyped() {
        return isPost() || !kept.isEmpty();
    }

    /** Whether it is the post of a form. */
    boolean isOf(String form) {
        return isPost() && request.getParameter(form + "_SUBMIT") != null;
    }

    /** One value, stripped; empty where there is none. */
    String of(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** Something somebody typed; nothing where it stands in an address. */
    String typed(String name) {
        return isPost() ? cut(of(name)) : kept.getOrDefault(name, List.of("")).get(0);
    }

    Set<String> all(String name) {
        if (!isPost()) {
            return Set.copyOf(kept.getOrDefault(name, List.of()));
        }
        String[] values = request.getParameterValues(name);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .limit(MOST)
                        .map(SearchFields::cut)
                        .collect(Collectors.toSet());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    boolean isTicked(String name) {
        return !typed(name).isEmpty();
    }

    SearchOrder order() {
        return Arrays.stream(SearchOrder.values())
                .filter(one -> one.name().equals(of(ORDER)))
                .findFirst()
                .orElse(SearchOrder.BEST);
    }

    Map<String, List<String>> parameters() {
        Map<String, List<String>> all = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
        return all;
    }

    /** The criteria with the keywords that were typed, and the unit that was just looked up in place of those before. */
    CaseCriteria with(CaseCriteria coded, PlaceWanted looked) {
        CaseCriteria all = coded.with(
                Worded.KEYWORD,
                Arrays.stream(typed(KEYWORDS).split("[,;\n]"))
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.toSet()));
        if (looked == null) {
            return all;
        }
        Set<PlaceWanted> places = new HashSet<>(all.places());
        places.add(looked);
        return all.at(places);
    }
}
