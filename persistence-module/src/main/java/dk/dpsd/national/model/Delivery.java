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

    /** Known from the first try on, for the operator. */
    @Harmless
    @Column(name = "case_number", length = 20)
    private String caseNumber;

    @Embedded
    private Retry retry;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "refused_at")
    private Instant refusedAt;

    /** Which kinds of identifier stand in which texts, never the identifiers. */
    @Harmless
    @Column(name = "refused_for", length = 400)
    private String refusedFor;

    /** Counted up when the texts were masked again, so that the other side knows the newer document. */
    @Column(name = "document_version", nullable = false)
    private int documentVersion;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "turned_away_at")
    private Instant turnedAwayAt;

    /** What the authority's side answered: a code, never a value. */
    @Harmless
    @Column(name = "turned_away_for", length = 200)
    private String turnedAwayFor;

    protected Delivery() {}

    public Delivery(long caseId, PublicId publicId, Instant now) {
        this.caseId = caseId;
        this.publicId = publicId.value();
        this.retry = Retry.from(now);
        this.documentVersion = 1;
        this.orderedAt = now;
    }

    /** Takes the delivery for one try; false where another node has it or it is done. */
    public boolean lease(Instant now, Instant until) {
        return acknowledgedAt == null && refusedAt == null && turnedAwayAt == null && retry.lease(now, until);
    }

    /** Says which case it is, for those who only see the delivery. */
    public void numbered(String number) {
        caseNumber = number;
    }

    /**
     * A text of the case still holds an identifier: nothing is sent, and nothing tried, until {@link #again}. The 90 days
     * run on (R-ANON-03, -05).
     *
     * @param reason the places and kinds, never a value
     */
    public void refused(String reason, Instant now) {
        retry.end(null);
        refusedAt = now;
        refusedFor = reason;
    }

    /** The texts were masked again: it may be tried from now on. Changes nothing where it was not refused. */
    public void again(Instant now) {
        if (refusedAt != null) {
            refusedAt = null;
            refusedFor = null;
            documentVersion++;
            retry = Retry.from(now);
        }
    }

    /** The authority's side will not have the document: trying the same again is no use until somebody says so. */
    public void turnedAway(String answer, Instant now) {
        retry.end(null);
        turnedAwayAt = now;
        turnedAwayFor = answer;
    }

    /** The operator says that it may be tried again. Changes nothing where it was not turned away. */
    public boolean resend(Instant now) {
        if (turnedAwayAt == null) {
            return false;
        }
        turnedAwayAt = null;
        turnedAwayFor = null;
        retry = Retry.from(now);
        return true;
    }

    public DeliveryState state() {
        if (acknowledgedAt != null) {
            return DeliveryState.ACKNOWLEDGED;
        }
        if (refusedAt != null) {
            return DeliveryState.REFUSED;
        }
        if (turnedAwayAt != null) {
            return DeliveryState.TURNED_AWAY;
        }
        return retry.lastError() == null ? DeliveryState.WAITING : DeliveryState.RETRIED;
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

    /** Null before the first try. */
    public String caseNumber() {
        return caseNumber;
    }

    /** Since when it is refused, or null. */
    public Instant refusedAt() {
        return refusedAt;
    }

    public String refusedFor() {
        return refusedFor;
    }

    /** Which document of the case goes next, or went. */
    public int documentVersion() {
        return documentVersion;
    }

    /** Since when the authority's side will not have it, or null. */
    public Instant turnedAwayAt() {
        return turnedAwayAt;
    }

    public String turnedAwayFor() {
        return turnedAwayFor;
    }

    public Instant nextAttemptAt() {
        return retry.nextAttemptAt();
    }

    /** What came of the last try; null where it worked or there was none. */
    public String lastError() {
        return retry.lastError();
    }
}
