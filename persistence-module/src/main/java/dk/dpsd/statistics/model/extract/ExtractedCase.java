package dk.dpsd.statistics.model.extract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** That an extract holds a case: found again when the case ends. */
@Entity
@IdClass(ExtractedCaseKey.class)
@Table(name = "statistics_extract_case")
public class ExtractedCase {

    @Id
    @Column(name = "extract_id")
    private long extractId;

    @Id
    @Column(name = "case_id")
    private long caseId;

    protected ExtractedCase() {}

    public ExtractedCase(long extractId, long caseId) {
        this.extractId = extractId;
        this.caseId = caseId;
    }
}
