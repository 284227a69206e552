package dk.dpsd.deadline.compliance;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;

/** How a case stands to its 90 days (R-ANON-06, X-06): by calendar days in Denmark, day 90 in time. */
public enum Outcome {
    /** Closed by day 90. */
    IN_TIME,
    /** Closed after it. */
    CLOSED_LATE,
    /** Open, and day 90 has passed. */
    OPEN_LATE,
    /** Open with days left: nothing can be said of it yet. */
    RUNNING;

    /** @param ended when it was closed, or null */
    public static Outcome of(Instant received, Instant ended, LocalDate today) {
        LocalDate until = ended == null ? today : LocalDate.ofInstant(ended, Clocks.COPENHAGEN);
        boolean late = NinetyDayRule.daysLeft(received, until) < 0;
        if (ended == null) {
            return late ? OPEN_LATE : RUNNING;
        }
        return late ? CLOSED_LATE : IN_TIME;
    }
}
