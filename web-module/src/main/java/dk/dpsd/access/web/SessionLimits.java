package dk.dpsd.access.web;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays logged in: so long after her last deed, and so long at all (one policy for all ways of logging
 * in).
 *
 * @param idle how long nothing may happen
 * @param absolute how long a session lives whatever happens
 */
public record SessionLimits(Duration idle, Duration absolute) {

    private static final Duration WARNING = Duration.ofMinutes(5);

    public SessionLimits {
        if (idle.compareTo(Duration.ofMinutes(1)) < 0 || absolute.compareTo(idle) < 0) {
            throw new IllegalArgumentException("dpsd.session.idle-minutes is at least 1 and"
                    + " dpsd.session.absolute-hours not shorter than that: " + idle + ", " + absolute);
        }
    }

    /** Whether the session ended. */
    boolean isOver(Instant started, Instant lastDeed, Instant now) {
        return idleLeft(lastDeed, now).isZero() || absoluteLeft(started, now).isZero();
    }

    /** How long she may still do nothing; zero when that is over. */
    Duration idleLeft(Instant lastDeed, Instant now) {
        return left(lastDeed.plus(idle), now);
    }

    /** How long the session can live at all; zero when that is over. */
    Duration absoluteLeft(Instant started, Instant now) {
        return left(started.plus(absolute), now);
    }

    /** How long before the end she is warned: five minutes, or half the time where the time is short. */
    Duration warning() {
        Duration half = idle.dividedBy(2);
        return half.compareTo(WARNING) < 0 ? half : WARNING;
    }

    private static Duration left(Instant end, Instant now) {
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }
}
