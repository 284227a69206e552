package dk.dpsd.casework.store;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link CaseCriteria} as a condition on {@code casework_case c}; every value goes in as a parameter. */
final class CriteriaSql {

    private final ScopeSql sql;

    CriteriaSql(ScopeSql sql) {
        this.sql = sql;
    }

    /** {@code (... and ...)}; {@code 1 = 1} where nothing is asked. */
    String condition(CaseCriteria criteria) {
        List<String> all = new ArrayList<>();
        criteria.coded().forEach((criterion, values) -> all.add(coded(criterion, values)));
        criteria.words().forEach((criterion, values) -> all.add(words(criterion, values)));
        if (!criteria.places().isEmpty()) {
            all.add(criteria.places().stream().map(this::place).collect(Collectors.joining(" or ", "(", ")")));
        }
        received(criteria.received(), all);
        received(criteria.due().earlier(NinetyDayRule.DAYS), all);
        occurred(criteria.occurred(), all);
        return all.isEmpty() ? "1 = 1" : "(" + String.join(" and ", all) + ")";
    }

    /**
     * The scope in branches of one state each, without those whose state is not asked for: the indexes order the cases of
     * one state, and only so does a first page come out of them without sorting all there are.
     */
    static List<Branch> byState(Scope scope, CaseCriteria criteria) {
        Set<String> asked = criteria.of(Coded.STATE);
        return scope.branches().stream()
                .flatMap(branch -> branch.states().stream()
                        .sorted()
                        .filter(state -> asked.isEmpty() || asked.contains(state.name()))
                        .map(state -> new Branch(branch.reach(), Set.of(state))))
                .toList();
    }

    private String coded(Coded criterion, Set<String> values) {
        return switch (criterion) {
            case STATE -> column("state", values);
            case SEVERITY -> column("severity_category", values);
            case ACTUAL -> column("actual_consequence", values);
            case POSSIBLE -> column("possible_consequence", values);
            case SCALE -> numbers("severity_scale", values);
            case MAIN_GROUP -> column("main_group", values);
            case PROBLEM -> column("problem", values);
            case PROCESS -> column("process", values);
            case KIND -> column("kind", values);
            case DROP_REASON -> column("drop_reason", values);
            case HANDLER -> numbers("handler", values);
            case MAILBOX -> numbers("mailbox_unit", values);
            case AREA -> hangs("casework_collective x where x.case_id = c.id and x.area in " + among(values));
            case REPORTER -> hangs("casework_report x where x.case_id = c.id and x.reporter_kind in " + among(values));
            case FOCUS_AREA ->
                hangs("casework_case_focus x where x.case_id = c.id and x.area in " + among(asNumbers(values)));
            case ATC -> medicine(values);
        };
    }

    private String column(String name, Set<String> values) {
        return either("c." + name, values, codes(values));
    }

    private String numbers(String name, Set<String> values) {
        return either("c." + name, values, asNumbers(codes(values)));
    }

    private String either(String column, Set<String> asked, Collection<?> codes) {
        List<String> ways = new ArrayList<>();
        if (!codes.isEmpty()) {
            ways.add(column + " in " + among(codes));
        }
        if (asked.contains(Coded.NOT_SAID)) {
            ways.add(column + " is null");
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    /** A code of the ATC tree stands for all below it. */
    private String medicine(Set<String> values) {
        List<String> ways = new ArrayList<>();
        for (String code : codes(values)) {
            ways.add(hangs("casework_medicine x where x.details_id = c.details and upper(x.atc) like "
                    + sql.bind(code + "%")));
        }
        if (values.contains(Coded.NOT_SAID)) {
            ways.add("not " + hangs("casework_medicine x where x.details_id = c.details and x.atc is not null"));
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private String words(Worded criterion, Set<String> asked) {
        return switch (criterion) {
            case PLACE_NAME -> "c.place_name in " + among(asked);
            case KEYWORD -> hangs("casework_keyword x where x.case_id = c.id and x.folded in " + among(asked));
        };
    }

    private String place(PlaceWanted place) {
        if (place.depth() == PlaceWanted.UNKNOWN) {
            return "1 = 0";
        }
        return place.below()
                ? "c.ancestor_" + ScopeSql.level(place.depth()) + " = " + sql.bind(place.unit())
                : "c.unit = " + sql.bind(place.unit());
    }

    private void received(Days days, List<String> all) {
        days.begins().ifPresent(moment -> all.add("c.received_at >= " + sql.bind(Timestamp.from(moment))));
        days.ends().ifPresent(moment -> all.add("c.received_at < " + sql.bind(Timestamp.from(moment))));
    }

    private void occurred(Days days, List<String> all) {
        if (days.from() != null) {
            all.add("c.occurred_on >= " + sql.bind(Date.valueOf(days.from())));
        }
        if (days.to() != null) {
            all.add("c.occurred_on <= " + sql.bind(Date.valueOf(days.to())));
        }
    }

    private static String hangs(String rows) {
        return "exists (select 1 from " + rows + ")";
    }

    private String among(Collection<?> values) {
        return values.stream().map(sql::bind).collect(Collectors.joining(",", "(", ")"));
    }

    private static List<String> codes(Set<String> values) {
        return values.stream().filter(value -> !Coded.NOT_SAID.equals(value)).toList();
    }

    private static List<Long> asNumbers(Collection<String> values) {
        return values.stream().map(Long::valueOf).toList();
    }
}
