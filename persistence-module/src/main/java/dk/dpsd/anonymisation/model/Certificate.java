package dk.dpsd.anonymisation.model;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Sletteattest: what was erased when a case ended, by kind and number, by whom and when (design 9). Written in the
 * transaction that ends the case; complete when what lies outside the database is gone too. Identifies nobody of the case.
 */
@Entity
@Table(name = "anonymisation_certificate")
public class Certificate {

    /** Within so long everything is gone, or the operator is told. */
    public static final Duration TIME = Duration.ofHours(1);

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Version
    private int version;

    @Harmless
    @Column(name = "case_number", nullable = false, length = 20)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private CaseState outcome;

    @Column(name = "erased_at", nullable = false)
    private Instant erasedAt;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "erased_by", nullable = false, length = 200)
    private String erasedBy;

    /** Null while something outside the database may still be there. */
    @Column(name = "completed_at")
    private Instant completedAt;

    /** When the operator was told that it took too long; told once. */
    @Column(name = "alarmed_at")
    private Instant alarmedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "anonymisation_certificate_line", joinColumns = @JoinColumn(name = "case_id"))
    private List<CertificateLine> lines = new ArrayList<>();

    protected Certificate() {}

    /** @param by the name of who ended the case */
    public Certificate(IncidentCase ended, List<CertificateLine> lines, String by, Instant now) {
        this.caseId = ended.id();
        this.caseNumber = ended.caseNumber();
        this.outcome = ended.state();
        this.lines.addAll(lines);
        this.erasedBy = by;
        this.erasedAt = now;
    }

    /** Nothing is left anywhere. */
    public void completed(Instant now) {
        if (completedAt == null) {
            completedAt = now;
        }
    }

    /** Whether the operator is to be told now that it takes too long; true once. */
    public boolean alarm(Instant now) {
        if (completedAt != null || alarmedAt != null || now.isBefore(erasedAt.plus(TIME))) {
            return false;
        }
        alarmedAt = now;
        return true;
    }

    public long caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public CaseState outcome() {
        return outcome;
    }

    public Instant erasedAt() {
        return erasedAt;
    }

    public String erasedBy() {
        return erasedBy;
    }

    public Instant completedAt() {
        return completedAt;
    }

    /** In the order they were written. */
    public List<CertificateLine> lines() {
        return List.copyOf(lines);
    }
}
