package dk.dpsd.audit.model;

/** An entry as the database holds it, with the digest it claims to have. */
public record StoredEntry(LoggedEntry entry, String digest) {

    public boolean isGenuine() {
        return entry.digest().equals(digest);
    }

    public ShardHead asHead() {
        return new ShardHead(entry.shard(), entry.sequence(), digest);
    }
}
