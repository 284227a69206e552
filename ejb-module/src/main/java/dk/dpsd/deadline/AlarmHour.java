package dk.dpsd.deadline;

import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When people are alarmed: a time of day in Denmark, also on days when the clocks change. */
@Dependent
public class AlarmHour {

    private final LocalTime hour;
    private final Clock clock;

    @Inject
    public AlarmHour(AlarmSettings settings, Clock clock) {
        this(settings.time(), clock);
    }

    AlarmHour(LocalTime hour, Clock clock) {
        this.hour = hour;
        this.clock = clock;
    }

    /** The alarm that rang last; what a server missed that was down meanwhile is told when it is up again, once. */
    Instant last() {
        Instant now = Clocks.now(clock);
        LocalDate day = LocalDate.ofInstant(now, Clocks.COPENHAGEN);
        Instant today = on(day);
        return today.isAfter(now) ? on(day.minusDays(1)) : today;
    }

    private Instant on(LocalDate day) {
        return day.atTime(hour).atZone(Clocks.COPENHAGEN).toInstant();
    }
}
