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

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(name = "done_at", updatable = false)
    private Instant at;

    @Column(name = "actor_id", updatable = false)
    private Long actorId;

    @Personal(Personal.Kind.STAFF)
    @Column(name = "actor_name", updatable = false)
    private String actor;

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
        caseId = entry.caseId();
        at = entry.at();
        actorId = entry.actorId();
        actor = entry.actor();
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
