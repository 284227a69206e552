package dk.dpsd.deadline;

import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When people are alarmed: half past six in Denmark, also on days when the clocks change. */
final class AlarmHour {

    static final LocalTime HOUR = LocalTime.of(6, 30);

    private AlarmHour() {}

    /** The alarm that rang last; what a server missed that was down meanwhile is told when it is up again, once. */
    static Instant last(Instant now) {
        Instant today = on(LocalDate.ofInstant(now, Clocks.COPENHAGEN));
        return today.isAfter(now)
                ? on(LocalDate.ofInstant(now, Clocks.COPENHAGEN).minusDays(1))
                : today;
    }

    private static Instant on(LocalDate day) {
        return day.atTime(HOUR).atZone(Clocks.COPENHAGEN).toInstant();
    }
}
