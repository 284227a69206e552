package dk.dpsd.audit.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A seal: commits to the ends of all chains at one moment, and to the seal before (design 10). */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

    @Id
    private long id;

    @Column(name = "sealed_at", updatable = false)
    private Instant at;

    @Harmless
    @Column(name = "previous_digest", updatable = false)
    private String previousDigest;

    @Harmless
    @Column(updatable = false)
    private String digest;

    protected AuditSeal() {}

    /** As it stands in the database, right or wrong. */
    public static AuditSeal stored(long id, Instant at, String previousDigest, String digest) {
        var seal = new AuditSeal();
        seal.id = id;
        seal.at = at;
        seal.previousDigest = previousDigest;
        seal.digest = digest;
        return seal;
    }

    /** @param heads the ends of all chains, in the order of the shards */
    public AuditSeal(long id, Instant at, String previousDigest, List<ShardHead> heads) {
        this.id = id;
        this.at = at;
        this.previousDigest = previousDigest;
        this.digest = digestOver(heads);
    }

    /** What this seal's digest has to be if these were the ends of the chains. */
    public String digestOver(List<ShardHead> heads) {
        var canonical =
                new CanonicalDigest("seal.1").add(previousDigest).add(id).add(at);
        for (ShardHead head : heads) {
            canonical.add(head.shard()).add(head.sequence()).add(head.digest());
        }
        return canonical.hex();
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String previousDigest() {
        return previousDigest;
    }

    public String digest() {
        return digest;
    }
}
