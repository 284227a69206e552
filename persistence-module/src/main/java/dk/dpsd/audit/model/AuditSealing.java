package dk.dpsd.audit.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The one row that says which seal is the newest and how far it reaches in each chain. */
@Entity
@Table(name = "audit_sealing")
public class AuditSealing {

    public static final int ONLY_ROW = 1;

    @Id
    private int id;

    @Column(name = "last_seal")
    private long lastSeal;

    @Harmless
    @Column(name = "last_digest")
    private String lastDigest;

    /** The sequences the newest seal covers, in the order of the shards. */
    @Harmless
    private String heads;

    protected AuditSealing() {}

    /** As it stands in the database. */
    public static AuditSealing stored(long lastSeal, String lastDigest, String heads) {
        var sealing = new AuditSealing();
        sealing.id = ONLY_ROW;
        sealing.lastSeal = lastSeal;
        sealing.lastDigest = lastDigest;
        sealing.heads = heads;
        return sealing;
    }

    public long lastSeal() {
        return lastSeal;
    }

    public String lastDigest() {
        return lastDigest;
    }

    /** Those of the given ends that the newest seal does not cover yet. */
    public List<ShardHead> unsealed(List<ShardHead> now) {
        long[] covered =
                Arrays.stream(heads.split(",")).mapToLong(Long::parseLong).toArray();
        return now.stream()
                .filter(head -> head.sequence() != covered[head.shard()])
                .toList();
    }

    /** How {@code heads} is written. */
    public static String sequences(List<ShardHead> heads) {
        return heads.stream().map(head -> Long.toString(head.sequence())).collect(Collectors.joining(","));
    }
}
