package dk.dpsd.casework.model;

import dk.dpsd.casework.model.detail.DetailSheet;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Redaction;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report as it came (rapportering): immutable until the case ends, and then what was
 * decided is covered in it (design 7 and 9). Keeps the unit as it was when reported.
 */
@Entity
@Table(name = "casework_report")
public class Report {

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_kind", nullable = false, length = 10)
    private ReporterKind reporterKind;

    @FreeText
    @Column(nullable = false, length = CaseTexts.LONGEST_HEADLINE)
    private String headline;

    @FreeText
    @Column(nullable = false, length = CaseTexts.LONGEST)
    private String description;

    @Column(name = "unit_reported")
    private Long unit;

    @Harmless
    @Column(name = "unit_reported_name", length = 200)
    private String unitName;

    @Harmless
    @Column(name = "unit_reported_path", length = 2000)
    private String unitPath;

    @FreeText
    @Column(name = "place_name", length = 200)
    private String placeName;

    @Embedded
    private Occurrence occurrence;

    @Embedded
    private SeverityAssessment severity;

    @Embedded
    private Identifiers identifiers;

    /** Null where nothing was said. A sheet of its own: the case works on another. */
    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "details")
    private DetailSheet details;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    /** One form, one case (limits R6). */
    @Harmless
    @Column(name = "idempotency_key", nullable = false, length = 40)
    private String idempotencyKey;

    /** SHA-256 of the receipt code. */
    @Harmless
    @Column(name = "receipt_hash", nullable = false, length = 64)
    private String receiptHash;

    protected Report() {}

    /** What a report consists of; the numbers and keys come with {@link #Report(long, Submitted, Instant, String)}. */
    public record Submitted(
            ReporterKind reporterKind,
            String headline,
            String description,
            CasePlace place,
            String unitPath,
            Occurrence occurrence,
            SeverityAssessment severity,
            Identifiers identifiers,
            ReportDetails details,
            String idempotencyKey) {}

    public Report(long caseId, Submitted submitted, Instant receivedAt, String receiptHash) {
        this.caseId = caseId;
        this.reporterKind = submitted.reporterKind();
        this.headline = submitted.headline();
        this.description = submitted.description();
        this.unit = submitted.place().unit();
        this.unitName = submitted.place().unitName();
        this.unitPath = submitted.unitPath();
        this.placeName = submitted.place().placeName();
        this.occurrence = submitted.occurrence();
        this.severity = submitted.severity();
        this.identifiers = submitted.identifiers();
        this.details = DetailSheet.of(submitted.details());
        this.idempotencyKey = submitted.idempotencyKey();
        this.receivedAt = receivedAt;
        this.receiptHash = receiptHash;
    }

    /**
     * The case ended: what was decided is covered, the identifiers go (design 9). Returns how many identifiers went and how
     * many texts were changed.
     */
    public int redact(Redaction redaction) {
        int gone =
                identifiers().count() + (int) texts().filter(redaction::covers).count();
        headline = redaction.of(headline, CaseTexts.LONGEST_HEADLINE);
        description = redaction.of(description, CaseTexts.LONGEST);
        placeName = redaction.of(placeName, CasePlace.LONGEST_NAME);
        details = DetailSheet.of(details().redacted(redaction), details);
        identifiers = Identifiers.none();
        return gone;
    }

    private Stream<String> texts() {
        return Stream.concat(
                Stream.of(headline, description, placeName), details().freeTexts());
    }

    /** Every free text of the report, each named by its field. */
    public List<CaseText> freeTexts() {
        return FreeTexts.of(this);
    }

    public long caseId() {
        return caseId;
    }

    public ReporterKind reporterKind() {
        return reporterKind;
    }

    public String headline() {
        return headline;
    }

    public String description() {
        return description;
    }

    public Long unit() {
        return unit;
    }

    public String unitName() {
        return unitName;
    }

    public String unitPath() {
        return unitPath;
    }

    public String placeName() {
        return placeName;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public SeverityAssessment severity() {
        return severity;
    }

    /** Never null: an embedded value whose columns are all empty comes back as none. */
    public Identifiers identifiers() {
        return identifiers == null ? Identifiers.none() : identifiers;
    }

    /** Medicine, devices and further places as they were reported. Never null. */
    public ReportDetails details() {
        return DetailSheet.said(details);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String idempotencyKey() {
        return idempotencyKey;
    }

    public String receiptHash() {
        return receiptHash;
    }
}
