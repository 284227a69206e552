package dk.dpsd.plans.model;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What a report looks back on: the last whole day, week, month, quarter or year before the day it is made. */
public enum ReportPeriod {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONTHS_OF_QUARTER = 3;

    /** Days, both ends with them. */
    public record Span(LocalDate from, LocalDate to) implements Serializable {}

    /** The days a report made on a day looks back on. */
    public Span before(LocalDate day) {
        LocalDate end = begin(day);
        LocalDate start =
                switch (this) {
                    case DAY -> end.minusDays(1);
                    case WEEK -> end.minusWeeks(1);
                    case MONTH -> end.minusMonths(1);
                    case QUARTER -> end.minusMonths(MONTHS_OF_QUARTER);
                    case YEAR -> end.minusYears(1);
                };
        return new Span(start, end.minusDays(1));
    }

    /** The first day of the period that a day lies in. */
    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % MONTHS_OF_QUARTER);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
