package dk.dpsd.casework.model;

import dk.dpsd.casework.model.detail.DetailSheet;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.PublicId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** What is known of a case, for looking at; {@link IncidentCase} has the verbs that change it. */
@MappedSuperclass
public abstract class CaseFacts {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_case_seq")
    @SequenceGenerator(name = "casework_case_seq", sequenceName = "casework_case_seq", allocationSize = 20)
    Long id;

    @Version
    int version;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    String publicId;

    @Harmless
    @Column(name = "case_number", nullable = false, length = 20)
    String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    CaseState state;

    @Column(name = "received_at", nullable = false)
    Instant receivedAt;

    @Column(name = "handler")
    Long handler;

    /** When the present handler first opened the case; what a recall shows as "åbnet ja/nej" (X-04, R-LOG-04). */
    @Column(name = "handler_opened_at")
    Instant handlerOpenedAt;

    @Embedded
    CasePlace place;

    @Embedded
    Occurrence occurrence;

    @Embedded
    CaseTexts texts;

    @Embedded
    SeverityAssessment severity;

    @Embedded
    Classified classified;

    @Embedded
    Identifiers identifiers;

    /** Null where nothing is said; lazy, because lists of cases do not show it. */
    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "details")
    DetailSheet details;

    @Embedded
    Ending ending;

    @Embedded
    LastChange lastChange;

    CaseFacts() {}

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public CaseState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Long handler() {
        return handler;
    }

    public Instant handlerOpenedAt() {
        return handlerOpenedAt;
    }

    public CasePlace place() {
        return place;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public CaseTexts texts() {
        return texts;
    }

    public SeverityAssessment severity() {
        return severity;
    }

    public Classified classified() {
        return classified;
    }

    /** Never null: an embedded value whose columns are all empty comes back as none. */
    public Identifiers identifiers() {
        return identifiers == null ? Identifiers.none() : identifiers;
    }

    /** Medicine, devices and further places. Never null. */
    public ReportDetails details() {
        return DetailSheet.said(details);
    }

    /** Never null, as {@link #identifiers()}; looking must not change the case, and so gives a picture only. */
    public Ending ending() {
        return ending == null ? new Ending() : ending;
    }

    public LastChange lastChange() {
        return lastChange;
    }
}
