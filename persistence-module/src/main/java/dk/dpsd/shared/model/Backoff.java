package dk.dpsd.shared.model;

import java.time.Duration;

/** How long to wait before trying again: a minute, doubling, never more than six hours. */
public final class Backoff {

    public static final Duration FIRST = Duration.ofMinutes(1);
    public static final Duration LONGEST = Duration.ofHours(6);

    private static final int DOUBLINGS_TO_LONGEST = 9;

    private Backoff() {}

    /** @param attempts how many times it was tried, at least once */
    public static Duration after(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("nothing was tried yet");
        }
        if (attempts > DOUBLINGS_TO_LONGEST) {
            return LONGEST;
        }
        return FIRST.multipliedBy(1L << (attempts - 1));
    }
}
