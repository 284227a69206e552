package dk.dpsd.plans.model;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.statistics.model.PeriodKind;
import java.time.LocalDate;

/** What a report looks back on: the last whole day, week, month, quarter or year before the day it is made. */
public enum ReportPeriod {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The days a report made on a day looks back on; reckoned as a report of the Rapportcenter reckons them. */
    public Days before(LocalDate day) {
        return switch (this) {
            case DAY -> new Days(day.minusDays(1), day.minusDays(1));
            case WEEK -> last(PeriodKind.LAST_WEEK, day);
            case MONTH -> last(PeriodKind.LAST_MONTH, day);
            case QUARTER -> last(PeriodKind.LAST_QUARTER, day);
            case YEAR -> last(PeriodKind.LAST_YEAR, day);
        };
    }

    private static Days last(PeriodKind kind, LocalDate day) {
        return dk.dpsd.statistics.model.ReportPeriod.of(kind).on(day);
    }
}
