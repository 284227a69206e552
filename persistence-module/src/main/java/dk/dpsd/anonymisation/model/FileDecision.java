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
 * What a person decided about a document that no machine can look through, after looking at it: it stays, or it goes when
 * the case ends. It speaks of one content; another file in its place has to be looked at anew.
 */
@Entity
@Table(name = "anonymisation_file_decision")
public class FileDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "anonymisation_file_decision_seq")
    @SequenceGenerator(
            name = "anonymisation_file_decision_seq",
            sequenceName = "anonymisation_file_decision_seq",
            allocationSize = 20)
    private Long id;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Harmless
    @Column(name = "file_digest", nullable = false)
    private String fileDigest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verdict verdict;

    @Column(name = "decided_by", nullable = false)
    private long decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    protected FileDecision() {}

    /**
     * @param fileDigest SHA-256 of the content
     * @param decidedBy the account
     */
    public FileDecision(long caseId, String fileDigest, Verdict verdict, long decidedBy, Instant now) {
        this.caseId = caseId;
        this.fileDigest = fileDigest;
        this.verdict = verdict;
        this.decidedBy = decidedBy;
        this.decidedAt = now;
    }

    public String fileDigest() {
        return fileDigest;
    }

    public Verdict verdict() {
        return verdict;
    }
}
