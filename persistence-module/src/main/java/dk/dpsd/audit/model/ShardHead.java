package dk.dpsd.audit.model;

import java.util.Objects;

/** Where one chain of the access log ends. */
public record ShardHead(int shard, long sequence, String digest) {

    /** How many chains there are: one chain for all would cost 59 % of the commits, 64 cost 17 %. */
    public static final int SHARDS = 64;

    /** What the first entry of a chain, and the first seal, commit to. */
    public static final String GENESIS = "0".repeat(64);

    /**
     * The chain an entry hangs on: its case's; without a case that of the account it is about, or else of the actor; what
     * nobody with an account did is spread by the address it came from.
     */
    static int shardOf(LoggedEntry.Subject about, LoggedEntry.Actor by, String address) {
        if (about.caseId() != null) {
            return shardOf(about.caseId());
        }
        if (about.account() != null) {
            return shardOf(about.account());
        }
        return shardOf(by.id() != null ? by.id() : Objects.hashCode(address));
    }

    public static int shardOf(long caseId) {
        return (int) Math.floorMod(caseId, (long) SHARDS);
    }
}
