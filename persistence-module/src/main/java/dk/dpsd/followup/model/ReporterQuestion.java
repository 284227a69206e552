package dk.dpsd.followup.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Supplerende oplysninger: the way back for the answer to a question (R-ASK-01..10). The words of both are entries. The
 * link dies at closing, after thirty days and after one answer; only a digest of its token is kept.
 */
@Entity
@Table(name = "followup_question")
public class ReporterQuestion {

    /** How long the link works. */
    public static final Duration LIFE = Duration.ofDays(30);

    /** The longest question, in characters: it goes out in a mail. */
    public static final int LONGEST = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_question_seq")
    @SequenceGenerator(name = "followup_question_seq", sequenceName = "followup_question_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Column(name = "entry_id", nullable = false)
    private long entryId;

    @Column(name = "answer_id")
    private Long answerId;

    @Column(name = "asked_by", nullable = false)
    private long askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private QuestionState state;

    @Harmless
    @Column(name = "token_digest")
    private String tokenDigest;

    protected ReporterQuestion() {}

    /** @param entry the words of the question */
    public ReporterQuestion(FollowUpEntry entry, long askedBy, String tokenDigest, Instant now) {
        this.caseId = entry.caseId();
        this.entryId = entry.id();
        this.askedBy = askedBy;
        this.askedAt = now;
        this.expiresAt = now.plus(LIFE);
        this.state = QuestionState.OPEN;
        this.tokenDigest = tokenDigest;
    }

    /** Whether an answer can still come. */
    public boolean isOpen(Instant now) {
        return state == QuestionState.OPEN && now.isBefore(expiresAt);
    }

    public void answered(FollowUpEntry answer) {
        state = QuestionState.ANSWERED;
        answerId = answer.id();
    }

    /** The answer was removed; that there was one stays, and so the link stays used. */
    public void forgetAnswer() {
        answerId = null;
    }

    /** Nobody waits for an answer any more; an answer that came stays. */
    public void close() {
        if (state == QuestionState.OPEN) {
            state = QuestionState.CLOSED;
        }
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long entryId() {
        return entryId;
    }

    /** The entry with the answer, or null. */
    public Long answerId() {
        return answerId;
    }

    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public QuestionState state() {
        return state;
    }
}
