package dk.dpsd.anonymisation.model;

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
import java.time.Instant;

/**
 * Stillingtagen: what a person decided about one place in one text of a case (R-ANON-03). It names the text by its digest
 * and the place by numbers, and holds no letter of it; it says nothing any more as soon as the text is another one.
 */
@Entity
@Table(name = "anonymisation_decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "anonymisation_decision_seq")
    @SequenceGenerator(
            name = "anonymisation_decision_seq",
            sequenceName = "anonymisation_decision_seq",
            allocationSize = 20)
    private Long id;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Harmless
    @Column(name = "text_digest", nullable = false)
    private String textDigest;

    @Column(name = "starts_at", nullable = false)
    private int start;

    @Column(name = "ends_at", nullable = false)
    private int end;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verdict verdict;

    @Column(name = "decided_by", nullable = false)
    private long decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    protected Decision() {}

    /**
     * @param textDigest SHA-256 of the text
     * @param start in Unicode code points
     * @param end exclusive
     * @param decidedBy the account
     */
    public Decision(long caseId, String textDigest, int start, int end, Verdict verdict, long decidedBy, Instant now) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
        }
        this.caseId = caseId;
        this.textDigest = textDigest;
        this.start = start;
        this.end = end;
        this.verdict = verdict;
        this.decidedBy = decidedBy;
        this.decidedAt = now;
    }

    public String textDigest() {
        return textDigest;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Whether it speaks of all of that place. */
    public boolean holds(int from, int to) {
        return start <= from && to <= end;
    }
}
