package dk.dpsd.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one notion of time (design 12): microseconds in UTC for moments, Europe/Copenhagen for days. */
public final class Clocks {

    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private Clocks() {}

    /** The present moment as the databases keep it. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day in Denmark. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), COPENHAGEN);
    }

    /** The moment with which a day begins in Denmark. */
    public static Instant midnight(LocalDate day) {
        return day.atStartOfDay(COPENHAGEN).toInstant();
    }

    /** The midnight in Denmark with which the last so many days begin, today among them. */
    public static Instant startOfLast(int days, Clock clock) {
        return midnight(today(clock).minusDays(days - 1L));
    }
}
