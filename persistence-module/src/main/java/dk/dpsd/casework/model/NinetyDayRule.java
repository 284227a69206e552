package dk.dpsd.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A case is to be handled, anonymised and sent within 90 days of its submission (R-ANON-06, X-06), counted in calendar
 * days in Denmark. Day 90 is still in time; day 91 is late.
 */
public final class NinetyDayRule {

    public static final int DAYS = 90;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private NinetyDayRule() {}

    /** The last day in time. */
    public static LocalDate dueOn(Instant received) {
        return LocalDate.ofInstant(received, DENMARK).plusDays(DAYS);
    }

    /** What was received before this moment is late on that day. */
    public static Instant lateBefore(LocalDate today) {
        return today.minusDays(DAYS).atStartOfDay(DENMARK).toInstant();
    }

    /** Days left on that day: 90 on the day of submission, 0 on the last day, negative when late. */
    public static long daysLeft(Instant received, LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn(received));
    }
}
