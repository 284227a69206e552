package dk.dpsd.deadline.overview;

import dk.dpsd.casework.model.NinetyDayRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Prognose: how many cases will be late on a day at the present pace.
 *
 * <p>Method: the pace is the number of cases that ended in the last 56 days, spread evenly over the days; cases are taken
 * to end in the order of their due dates, the late ones first. On the day asked for, those are late whose due date has
 * passed by then and that the pace has not reached. Assumption: the pace stays, and nobody leaves old cases for new ones; where
 * people do, more will be late than said here. What is reported from now on is due in ninety days at the earliest, and so
 * neither adds to the number nor takes from the pace. Whole numbers only, so that it is the same wherever it is computed.
 *
 * @param on the day the forecast is for
 * @param late how many running cases will be late on that day
 * @param due how many of the cases that run now have their last day before that day
 * @param ended how many ended in the last {@link #WINDOW} days
 */
public record Forecast(LocalDate on, long late, long due, long ended) {

    /** Eight weeks. */
    public static final int WINDOW = 56;

    /** The day a forecast is made for: the last first of a month that no case reported from now on can be late on. */
    public static LocalDate horizon(LocalDate today) {
        return today.plusDays(NinetyDayRule.DAYS).withDayOfMonth(1);
    }

    /**
     * @param due how many running cases have their last day before {@link #horizon}
     * @param ended how many cases ended in the {@link #WINDOW} days before today
     */
    public static Forecast of(LocalDate today, long due, long ended) {
        LocalDate on = horizon(today);
        long willEnd = ended * ChronoUnit.DAYS.between(today, on) / WINDOW;
        return new Forecast(on, Math.max(0, due - willEnd), due, ended);
    }
}
