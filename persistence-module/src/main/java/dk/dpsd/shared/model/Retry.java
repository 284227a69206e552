package dk.dpsd.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How the tries of a piece of work stand that follows by a retried job (design 11). A node leases the row while it works
 * on it; a lease that ran out belongs to a node that died. A try is counted when it begins, so that work which kills its
 * node is given up in the end.
 */
@Embeddable
public class Retry implements Serializable {

    private static final long serialVersionUID = 1L;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    /** A key of a text bundle or the class of an error: never a value. */
    @Harmless
    @Column(name = "last_error")
    private String lastError;

    protected Retry() {}

    /** Work that may be tried from now on. */
    public static Retry from(Instant now) {
        var retry = new Retry();
        retry.nextAttemptAt = now;
        return retry;
    }

    /** Whether a node may take the work now. */
    public boolean isDue(Instant now) {
        return !nextAttemptAt.isAfter(now) && (leasedUntil == null || leasedUntil.isBefore(now));
    }

    /** Whether a node works on it now. */
    public boolean isLeased(Instant now) {
        return leasedUntil != null && !leasedUntil.isBefore(now);
    }

    /** Takes the work and counts the try; false where it is not due, or somebody else has it. */
    public boolean lease(Instant now, Instant until) {
        if (!isDue(now)) {
            return false;
        }
        attempts++;
        leasedUntil = until;
        return true;
    }

    /** The try failed; the next one comes after a wait that grows. */
    public void failed(String error, Instant now) {
        lastError = error;
        leasedUntil = null;
        nextAttemptAt = now.plus(Backoff.after(attempts));
    }

    /** The try failed; the next one comes after a wait that grows, but not beyond the longest. */
    public void failed(String error, Instant now, Duration longest) {
        failed(error, now);
        Instant latest = now.plus(longest);
        nextAttemptAt = nextAttemptAt.isAfter(latest) ? latest : nextAttemptAt;
    }

    /** No further try: it worked, or never will. */
    public void end(String error) {
        lastError = error;
        leasedUntil = null;
    }

    /** Whether the work has been tried as often as it may. */
    public boolean isSpent(int most) {
        return attempts >= most;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public String lastError() {
        return lastError;
    }
}
