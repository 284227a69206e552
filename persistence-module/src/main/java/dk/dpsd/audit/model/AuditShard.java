package dk.dpsd.audit.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of one chain. Its row is locked while an entry is appended, so that a chain never forks. */
@Entity
@Table(name = "audit_shard")
public class AuditShard {

    @Id
    private int id;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Harmless
    @Column(name = "last_digest")
    private String lastDigest;

    protected AuditShard() {}

    public ShardHead head() {
        return new ShardHead(id, lastSequence, lastDigest);
    }

    void extend(String digest) {
        lastSequence++;
        lastDigest = digest;
    }
}
