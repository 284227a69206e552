package dk.dpsd.statistics.model;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.model.CaseState;
import java.util.Arrays;

/**
 * What a report counts that is made of a search: the cases the search found. A search without days is of all days, and one
 * without states of all states, rejected and deleted ones too, where a report of its own accord leaves those out.
 */
public record SearchedCases(CaseCriteria criteria, ReportPeriod period) {

    private static final String[] EVERY_STATE =
            Arrays.stream(CaseState.values()).map(Enum::name).toArray(String[]::new);

    /** @param asked what the search asked for by codes */
    public static SearchedCases of(CaseCriteria asked) {
        CaseCriteria criteria = asked.of(Coded.STATE).isEmpty() ? asked.with(Coded.STATE, EVERY_STATE) : asked;
        return new SearchedCases(criteria, period(asked.received()));
    }

    /** One day alone is said among the conditions: a period has two. */
    private static ReportPeriod period(Days received) {
        boolean both = received.from() != null
                && received.to() != null
                && !received.to().isBefore(received.from());
        return both ? ReportPeriod.between(received.from(), received.to()) : ReportPeriod.of(PeriodKind.ALWAYS);
    }
}
