package dk.dpsd.audit.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of a chain that moved since the seal before. */
@Entity
@Table(name = "audit_sealed_head")
public class SealedHead {

    /** Seal and shard in one number: a seal names each shard at most once. */
    @Id
    private long id;

    @Column(name = "seal_id", updatable = false)
    private long sealId;

    @Column(updatable = false)
    private int shard;

    @Column(name = "last_sequence", updatable = false)
    private long sequence;

    @Harmless
    @Column(name = "last_digest", updatable = false)
    private String digest;

    protected SealedHead() {}

    public SealedHead(long sealId, ShardHead head) {
        this.id = sealId * ShardHead.SHARDS + head.shard();
        this.sealId = sealId;
        this.shard = head.shard();
        this.sequence = head.sequence();
        this.digest = head.digest();
    }

    public long sealId() {
        return sealId;
    }

    public ShardHead head() {
        return new ShardHead(shard, sequence, digest);
    }
}
