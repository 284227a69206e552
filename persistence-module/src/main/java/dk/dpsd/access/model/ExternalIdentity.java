package dk.dpsd.access.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody an identity provider vouched for (MitID Erhverv, domain D.2): who she is in the role her organisation gave
 * her. Has an account here only once a SEB administrator of that organisation made one (R-PRIV-05).
 */
@Entity
@Table(name = "access_identity")
public class ExternalIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_identity_seq")
    @SequenceGenerator(name = "access_identity_seq", sequenceName = "access_identity_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    /** The persistent professional id; never the person's own name or number. */
    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 200)
    private String subject;

    /** The organisation that issued the credential. */
    @Harmless
    @Column(nullable = false, length = 8)
    private String cvr;

    @Harmless
    @Column(length = 200)
    private String organisation;

    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 200)
    private String name;

    @Personal(Personal.Kind.STAFF)
    @Column(length = 254)
    private String email;

    private Long account;

    @Column(name = "first_seen_at", nullable = false)
    private Instant firstSeenAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    protected ExternalIdentity() {}

    /**
     * What the provider says of somebody.
     *
     * @param subject the persistent id, unique within the installation
     * @param cvr eight digits
     * @param organisation the organisation's name, or null
     * @param email an address, or null
     */
    public record Claims(String subject, String cvr, String organisation, String name, String email) {}

    public ExternalIdentity(Claims claims, Instant now) {
        subject = claims.subject();
        firstSeenAt = now;
        seen(claims, now);
    }

    /** She came in again; names and addresses change, the subject does not. */
    public final void seen(Claims claims, Instant now) {
        cvr = claims.cvr();
        organisation = claims.organisation();
        name = claims.name();
        email = claims.email();
        lastSeenAt = now;
    }

    /** The account that was made for her. */
    public void belongsTo(long newAccount) {
        account = newAccount;
    }

    public Long id() {
        return id;
    }

    public String subject() {
        return subject;
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

    public String email() {
        return email;
    }

    /** The account, or null while she has none. */
    public Long account() {
        return account;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }
}
