package dk.dpsd.national.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Retry;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A case on its way to the authority: tried until it is acknowledged (R-ANON-05). */
@Entity
@Table(name = "national_delivery")
public class Delivery {

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Version
    private int version;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    @Embedded
    private Retry retry;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    protected Delivery() {}

    public Delivery(long caseId, PublicId publicId, Instant now) {
        this.caseId = caseId;
        this.publicId = publicId.value();
        this.retry = Retry.from(now);
    }

    /** Takes the delivery for one try; false where another node has it or it is done. */
    public boolean lease(Instant now, Instant until) {
        return acknowledgedAt == null && retry.lease(now, until);
    }

    public void acknowledged(Instant now) {
        retry.end(null);
        acknowledgedAt = now;
    }

    /**
     * The try failed; there is always a next one, for a case may not be lost.
     *
     * @param error the class of the error, never a value
     */
    public void failed(String error, Instant now) {
        retry.failed(error, now);
    }

    public long caseId() {
        return caseId;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public int attempts() {
        return retry.attempts();
    }
}
