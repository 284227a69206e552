package dk.dpsd.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The one clock of the application (design 12). The demo world makes last year's cases by setting it back. */
@ApplicationScoped
public class SystemClock {

    private static final ThreadLocal<Instant> SET_BACK = new ThreadLocal<>();

    @Produces
    @ApplicationScoped
    SettableClock clock() {
        return new SettableClock();
    }

    /** Does something as if it were then; only on this thread, and only for the demo world. */
    public <T> T at(Instant then, Supplier<T> deed) {
        SET_BACK.set(then);
        try {
            return deed.get();
        } finally {
            SET_BACK.remove();
        }
    }

    /** The system's UTC clock, unless this thread was set back. */
    public static class SettableClock extends Clock implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final Clock SYSTEM = Clock.systemUTC();

        @Override
        public ZoneId getZone() {
            return SYSTEM.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return SYSTEM.withZone(zone);
        }

        @Override
        public Instant instant() {
            Instant then = SET_BACK.get();
            return then == null ? SYSTEM.instant() : then;
        }
    }
}
