package dk.dpsd.audit.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the access log (Adgangslog): who looked at or changed what, when and from where (R-LOG-01, R-LOG-03,
 * R-LOG-04). Never changed once written, but that a visitor's network address is forgotten at closing.
 */
@Entity
@Table(name = "audit_entry")
@SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 20)
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    private Long id;

    @Column(updatable = false)
    private int shard;

    @Column(name = "sequence_in_shard", updatable = false)
    private long sequence;

    /** The case it is about; null where it is about none. */
    @Column(name = "case_id", updatable = false)
    private Long caseId;

    /** The account it is about, where it is about one. */
    @Column(updatable = false)
    private Long account;

    /** The organisation whose administrators may read an entry that is about no case. */
    @Harmless
    @Column(updatable = false)
    private String cvr;

    @Column(name = "done_at", updatable = false)
    private Instant at;

    @Column(name = "actor_id", updatable = false)
    private Long actorId;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "actor_name", updatable = false)
    private String actor;

    /** The actor's organisation at that moment. */
    @Harmless
    @Column(name = "actor_cvr", updatable = false)
    private String actorCvr;

    /** The actor's roles at that moment, so that the data subject can be told as what somebody looked (C-579/21). */
    @Harmless
    @Column(name = "actor_roles", updatable = false)
    private String actorRoles;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "address"))
    @AttributeOverride(name = "salt", column = @Column(name = "address_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "address_digest"))
    private SaltedValue address;

    @Harmless
    @Column(updatable = false)
    private String deed;

    @Harmless
    @Column(name = "previous_digest", updatable = false)
    private String previousDigest;

    @Harmless
    @Column(updatable = false)
    private String digest;

    protected AuditEntry() {}

    /** Hangs a new entry on the end of its chain. */
    public AuditEntry(AuditShard chain, LoggedEntry entry) {
        shard = entry.shard();
        sequence = entry.sequence();
        caseId = entry.about().caseId();
        account = entry.about().account();
        cvr = entry.about().cvr();
        at = entry.at();
        actorId = entry.by().id();
        actor = entry.by().name();
        actorCvr = entry.by().cvr();
        actorRoles = entry.by().roles();
        address = entry.address();
        deed = entry.deed();
        previousDigest = entry.previous();
        digest = entry.digest();
        chain.extend(digest);
    }

    /** Forgets a visitor's network address; staff's stay, for they work with the system. */
    public boolean eraseVisitor() {
        return actorId == null && address != null && address.erase();
    }

    public Long getId() {
        return id;
    }
}
