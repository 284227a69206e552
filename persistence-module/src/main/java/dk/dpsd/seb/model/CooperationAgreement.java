package dk.dpsd.seb.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A cooperation agreement (samarbejdsaftale) of a municipality with a private provider (R-PRIV-09). */
@Entity
@Table(name = "seb_agreement")
public class CooperationAgreement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_agreement_seq")
    @SequenceGenerator(name = "seb_agreement_seq", sequenceName = "seb_agreement_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    /** The municipality's. */
    @Harmless
    @Column(nullable = false, length = 8)
    private String cvr;

    @Harmless
    @Column(name = "provider_name", nullable = false, length = 200)
    private String providerName;

    @Harmless
    @Column(name = "provider_cvr", nullable = false, length = 8)
    private String providerCvr;

    /** Where the agreement is kept, e.g. a journal number. */
    @FreeText
    @Column(nullable = false, length = 200)
    private String reference;

    @Column(name = "signed_on", nullable = false)
    private LocalDate signedOn;

    @Column(name = "recorded_by", nullable = false)
    private long recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected CooperationAgreement() {}

    public CooperationAgreement(
            String cvr, String providerName, String providerCvr, String reference, LocalDate signedOn) {
        this.cvr = cvr;
        this.providerName = providerName;
        this.providerCvr = providerCvr;
        this.reference = reference;
        this.signedOn = signedOn;
    }

    public void recorded(long by, Instant at) {
        recordedBy = by;
        recordedAt = at;
    }

    public Long id() {
        return id;
    }

    public String providerName() {
        return providerName;
    }

    public String providerCvr() {
        return providerCvr;
    }

    public String reference() {
        return reference;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
