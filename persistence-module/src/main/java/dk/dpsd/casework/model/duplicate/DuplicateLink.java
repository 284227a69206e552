package dk.dpsd.casework.model.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Dobbeltregistrering: a dropped case and the case that tells of the same incident. A pointer, never a copy. */
@Entity
@Table(name = "casework_duplicate")
public class DuplicateLink {

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Column(name = "of_case", nullable = false)
    private long ofCase;

    protected DuplicateLink() {}

    public DuplicateLink(long caseId, long ofCase) {
        this.caseId = caseId;
        this.ofCase = ofCase;
    }

    public long caseId() {
        return caseId;
    }

    public long ofCase() {
        return ofCase;
    }
}
