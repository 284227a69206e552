package dk.dpsd.anonymisation.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Retry;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** One thing outside the database that must lose a case that ended: tried until it has. */
@Entity
@Table(name = "anonymisation_remainder")
public class Remainder {

    /** The wait between tries never grows beyond this: all must be done within the hour. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** A try that was begun so often and never came to an end hangs. */
    private static final int PATIENCE = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "anonymisation_remainder_seq")
    @SequenceGenerator(
            name = "anonymisation_remainder_seq",
            sequenceName = "anonymisation_remainder_seq",
            allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    /** Whose work it is, as the implementation of the port calls itself. */
    @Harmless
    @Column(name = "keeper", nullable = false, length = 40)
    private String keeper;

    /** What was written before this moment must be gone. */
    @Column(name = "erased_at", nullable = false)
    private Instant erasedAt;

    @Embedded
    private Retry retry;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Remainder() {}

    public Remainder(long caseId, String keeper, Instant erasedAt) {
        this.caseId = caseId;
        this.keeper = keeper;
        this.erasedAt = erasedAt;
        this.retry = Retry.from(erasedAt);
    }

    /** Takes the work for one try; false where another node has it or it is done. */
    public boolean lease(Instant now, Instant until) {
        return doneAt == null && retry.lease(now, until);
    }

    public void done(Instant now) {
        retry.end(null);
        doneAt = now;
    }

    /**
     * Something is left, or the try failed; there is always a next one.
     *
     * @param error {@code left} or the class of an error, never a value
     */
    public void notYet(String error, Instant now) {
        retry.failed(error, now, LONGEST_WAIT);
    }

    /**
     * Whether its first try is to come, or it is being removed right now, and nothing went wrong yet: a slow machine is no
     * alarm, one that hangs is.
     */
    public boolean isUnderWay(Instant now) {
        boolean coming = retry.attempts() == 0 || retry.isLeased(now);
        return coming && retry.lastError() == null && !retry.isSpent(PATIENCE);
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String keeper() {
        return keeper;
    }

    public Instant erasedAt() {
        return erasedAt;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public int attempts() {
        return retry.attempts();
    }

    /** What came of the last try; null before the first and after the last. */
    public String lastError() {
        return retry.lastError();
    }
}
