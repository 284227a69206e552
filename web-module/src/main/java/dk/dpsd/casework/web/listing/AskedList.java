package dk.dpsd.casework.web.listing;

import dk.dpsd.casework.listing.Due;
import dk.dpsd.casework.listing.ListFilters;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.casework.model.listing.ListOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an address asks a list for: codes only, each read by its own form, and written again from what was read. */
public final class AskedList {

    static final String ORDER = "orden";
    static final String DUE = "haster";
    static final String AFTER = "efter";
    /** Whether the fields for narrowing the list are shown. */
    static final String FILTER = "filter";
    /** Whether the place counts without what lies below it. */
    static final String ALONE = "kun-stedet";

    static final String PLACE = "sted";
    private static final String ONLY_PLACE = "kun";

    private final CaseList list;
    private final Map<String, String> asked;
    private final Due due;
    private final CriteriaAddress.Read read;

    private AskedList(CaseList list, Map<String, String> asked, Due due, CriteriaAddress.Read read) {
        this.list = list;
        this.asked = asked;
        this.due = due;
        this.read = read;
    }

    /** @param parameters those of the address; of a name there twice, the first */
    public static AskedList of(CaseList list, Map<String, String> parameters, ListFilters filters) {
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                boolean alone = PLACE.equals(name) && parameters.get(ALONE) != null;
                criteria.put(alone ? ONLY_PLACE : name, List.of(value));
            }
        });
        Due due = Due.parse(parameters.get(DUE)).orElse(null);
        return new AskedList(list, parameters, due, filters.read(criteria, due));
    }

    public ListQuestion question() {
        return new ListQuestion(order(), read.criteria(), ListKey.parse(asked.get(AFTER)));
    }

    ListOrder order() {
        return ListOrder.parse(asked.get(ORDER)).filter(list::allows).orElse(list.order());
    }

    /** Whether the address says something that no list understands. */
    boolean isRefused() {
        String urgent = asked.get(DUE);
        return !read.refused().isEmpty() || due == null && urgent != null && !urgent.isBlank();
    }

    boolean isNarrowed() {
        return !read.criteria().isAll();
    }

    boolean isFiltering() {
        return isNarrowed() || asked.get(FILTER) != null;
    }

    /** The one value of a criterion, or nothing. */
    String value(Coded criterion) {
        return read.criteria().of(criterion).stream().findFirst().orElse("");
    }

    String place() {
        return read.criteria().places().stream()
                .map(place -> Long.toString(place.unit()))
                .findFirst()
                .orElse("");
    }

    boolean isPlaceAlone() {
        return read.criteria().places().stream().anyMatch(place -> !place.below());
    }

    String due() {
        return due == null ? "" : due.code();
    }

    /** The part of an address behind the question mark that asks for the same in an order, with further parameters. */
    String query(ListOrder wished, String... further) {
        CaseCriteria criteria = due == null ? read.criteria() : read.criteria().due(Days.ANY);
        Stream<String> own = Stream.of(
                CriteriaAddress.query(criteria),
                due == null ? "" : DUE + "=" + due.code(),
                wished == list.order() ? "" : ORDER + "=" + wished.code());
        return Stream.concat(own, Stream.of(further))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** The names an address of a list can use. */
    static Set<String> parameters() {
        return Set.of(
                ORDER,
                DUE,
                AFTER,
                FILTER,
                ALONE,
                PLACE,
                ONLY_PLACE,
                Coded.SEVERITY.parameter(),
                Coded.KIND.parameter(),
                Coded.HANDLER.parameter());
    }
}
