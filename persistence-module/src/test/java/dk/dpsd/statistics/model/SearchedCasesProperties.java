package dk.dpsd.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.shared.model.CaseState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Domain B.6: a report made of a search asks the store for the cases the search found, neither more nor fewer. */
class SearchedCasesProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property(tries = 500)
    void theReportCountsWhatTheSearchFound(@ForAll("searches") CaseCriteria asked, @ForAll Variable rows) {
        var searched = SearchedCases.of(asked);
        var report = new ReportDefinition(
                "x", ReportType.BAR, rows, null, List.of(), searched.criteria(), searched.period());
        CaseCriteria counted = report.counted(searched.period().on(TODAY));
        assertThat(everyStateSaid(counted)).isEqualTo(everyStateSaid(asked));
    }

    /** The form keeps the days of a period apart from the conditions: the report is the same then. */
    @Property(tries = 200)
    void theDaysMayStandInThePeriodAlone(@ForAll("searches") CaseCriteria asked) {
        var searched = SearchedCases.of(asked);
        boolean inPeriod = searched.period().kind() == PeriodKind.DAYS;
        CaseCriteria kept = inPeriod ? searched.criteria().received(Days.ANY) : searched.criteria();
        var report = new ReportDefinition("x", ReportType.BAR, Variable.UNIT, null, List.of(), kept, searched.period());
        assertThat(everyStateSaid(report.counted(searched.period().on(TODAY)))).isEqualTo(everyStateSaid(asked));
    }

    /** To ask for every state and for none is the same. */
    private static CaseCriteria everyStateSaid(CaseCriteria criteria) {
        return criteria.of(Coded.STATE).isEmpty()
                ? criteria.with(
                        Coded.STATE,
                        Arrays.stream(CaseState.values()).map(Enum::name).toArray(String[]::new))
                : criteria;
    }

    @Provide
    Arbitrary<CaseCriteria> searches() {
        return Combinators.combine(
                        names(CaseState.values()),
                        names(SeverityCategory.values()),
                        days(),
                        days(),
                        Arbitraries.of(true, false))
                .as((states, severities, received, due, placed) -> CaseCriteria.ALL
                        .with(Coded.STATE, states.toArray(String[]::new))
                        .with(Coded.SEVERITY, severities.toArray(String[]::new))
                        .received(received)
                        .due(due)
                        .at(placed ? Set.of(new PlaceWanted(7, 1, true)) : Set.of()));
    }

    private static Arbitrary<Set<String>> names(Enum<?>[] values) {
        return Arbitraries.of(Arrays.stream(values).map(Enum::name).toList()).set();
    }

    private static Arbitrary<Days> days() {
        Arbitrary<LocalDate> some = Arbitraries.integers()
                .between(0, 1500)
                .map(back -> TODAY.minusDays(back))
                .injectNull(0.4);
        return Combinators.combine(some, some)
                .as((one, other) -> one != null && other != null && other.isBefore(one)
                        ? new Days(other, one)
                        : new Days(one, other));
    }
}
