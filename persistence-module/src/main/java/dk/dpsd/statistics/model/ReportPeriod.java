package dk.dpsd.statistics.model;

import dk.dpsd.casework.model.criteria.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The period of a report (periode): when the cases were received.
 *
 * @param from the first day where the kind names days, else null
 * @param to the last day where the kind names days, else null
 */
public record ReportPeriod(PeriodKind kind, LocalDate from, LocalDate to) {

    public static final ReportPeriod LAST_YEAR_OF_MONTHS = of(PeriodKind.LAST_12_MONTHS);

    private static final int MONTHS_OF_A_QUARTER = 3;

    public ReportPeriod {
        if (kind != PeriodKind.DAYS) {
            from = null;
            to = null;
        } else if (from == null || to == null || to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** Days reckoned from the one it is run on. */
    public static ReportPeriod of(PeriodKind kind) {
        return new ReportPeriod(kind, null, null);
    }

    public static ReportPeriod between(LocalDate from, LocalDate to) {
        return new ReportPeriod(PeriodKind.DAYS, from, to);
    }

    /** The days it means on a day. */
    public Days on(LocalDate today) {
        return switch (kind) {
            case DAYS -> new Days(from, to);
            case LAST_WEEK -> lastWeek(today);
            case LAST_MONTH -> monthsBefore(today.withDayOfMonth(1), 1);
            case LAST_QUARTER -> monthsBefore(quarterOf(today), MONTHS_OF_A_QUARTER);
            case LAST_12_MONTHS -> monthsBefore(today.withDayOfMonth(1), 12);
            case LAST_YEAR -> monthsBefore(today.withDayOfYear(1), 12);
            case THIS_YEAR -> new Days(today.withDayOfYear(1), today);
            case LAST_30_DAYS -> new Days(today.minusDays(29), today);
            case ALWAYS -> Days.ANY;
        };
    }

    private static Days lastWeek(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday.minusWeeks(1), monday.minusDays(1));
    }

    private static Days monthsBefore(LocalDate first, int months) {
        return new Days(first.minusMonths(months), first.minusDays(1));
    }

    private static LocalDate quarterOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
        return LocalDate.of(day.getYear(), first, 1);
    }
}
