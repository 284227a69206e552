package dk.dpsd.broken.casework;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Breaks the first gate: a timeout without an action, hidden as it is. */
@Singleton
public class OpenTimer {

    @Schedule(hour = "1", persistent = false)
    void nightly() {
        throw new UnsupportedOperationException("never runs");
    }
}
