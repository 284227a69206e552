package dk.dpsd.seb.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.Personal;
import dk.dpsd.shared.model.PublicId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A request for access (anmodning): somebody an identity provider vouches for asks a SEB administrator of the same CVR
 * for an account (R-PRIV-05, R-SEB-06). Answered once.
 */
@Keeps(
        value = {
            "AccessRequest.reason",
            "AccessRequest.wish.message",
            "AccessRequest.wish.wantedRole",
            "AccessRequest.wish.workplace"
        },
        because =
                "about somebody's own work, and about no case: who asked for access and what she was answered is on record")
@Entity
@Table(name = "seb_request")
public class AccessRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_request_seq")
    @SequenceGenerator(name = "seb_request_seq", sequenceName = "seb_request_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    @Column(name = "identity_id", nullable = false)
    private long identity;

    /** The organisation that issued the credential, as it was when she asked. */
    @Harmless
    @Column(nullable = false, length = 8)
    private String cvr;

    @Harmless
    @Column(length = 200)
    private String organisation;

    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 200)
    private String name;

    /** The SEB administrator she chose. */
    @Column(nullable = false)
    private long recipient;

    @Embedded
    private AccessWish wish;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private RequestState state;

    /** The identity while the request is open, so that it has one open request at most. */
    @Column(name = "open_key")
    private Long openKey;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    @FreeText
    @Column(length = 1000)
    private String reason;

    private Long account;

    protected AccessRequest() {}

    /** Who asks, as her credential says it. */
    public record Requester(long identity, String cvr, String organisation, String name) {}

    public AccessRequest(Requester requester, AccessWish wish, long recipient, Instant now) {
        publicId = PublicId.random().value();
        identity = requester.identity();
        openKey = identity;
        cvr = requester.cvr();
        organisation = requester.organisation();
        name = requester.name();
        this.wish = wish;
        this.recipient = recipient;
        state = RequestState.OPEN;
        askedAt = now;
    }

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }

    /** She does not want it any more. */
    public void withdraw(Instant now) {
        end(RequestState.WITHDRAWN, now);
    }

    /** An administrator made her an account. */
    public void created(long newAccount, long by, Instant now) {
        end(RequestState.CREATED, now);
        answeredBy = by;
        account = newAccount;
    }

    public void refuse(String because, long by, Instant now) {
        end(RequestState.REFUSED, now);
        answeredBy = by;
        reason = because;
    }

    private void end(RequestState as, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("answered already");
        }
        state = as;
        openKey = null;
        answeredAt = now;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public long identity() {
        return identity;
    }

    public String cvr() {
        return cvr;
    }

    public String organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public long recipient() {
        return recipient;
    }

    public AccessWish wish() {
        return wish;
    }

    public RequestState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it was answered or withdrawn, or null. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public Long answeredBy() {
        return answeredBy;
    }

    /** Why it was refused, or null. */
    public String reason() {
        return reason;
    }

    public Long account() {
        return account;
    }
}
