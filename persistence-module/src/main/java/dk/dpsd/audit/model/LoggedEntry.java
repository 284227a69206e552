package dk.dpsd.audit.model;

import java.time.Instant;
import java.util.List;

/**
 * One entry of the access log, as stored or about to be.
 *
 * @param sequence the place in its shard, from 1
 * @param address the network address; may be forgotten where the actor was a visitor, for then it leads to the reporter
 * @param previous the digest of the entry before in the same shard
 */
public record LoggedEntry(
        int shard,
        long sequence,
        Subject about,
        Instant at,
        Actor by,
        SaltedValue address,
        String deed,
        List<LoggedChange> changes,
        String previous) {

    /**
     * Who did it.
     *
     * @param id the account, null for visitors and the system
     * @param cvr the actor's organisation at that moment; null where there is none or none was written down
     * @param roles the roles she had at that moment, {@code name@unit} with commas between; null for visitors, for the
     *     system and in entries from before roles were written down
     */
    public record Actor(Long id, String name, String cvr, String roles) {

        /** Somebody without organisation and roles: a visitor, or the system. */
        public static Actor named(Long id, String name) {
            return new Actor(id, name, null, null);
        }
    }

    /**
     * What an entry is about.
     *
     * @param caseId the case, or null
     * @param account the account, or null
     * @param cvr the organisation whose administrators may read of it, or null
     */
    public record Subject(Long caseId, Long account, String cvr) {

        public static Subject ofCase(long caseId) {
            return new Subject(caseId, null, null);
        }
    }

    public LoggedEntry {
        changes = List.copyOf(changes);
    }

    /** A new entry that has no place yet. */
    public static LoggedEntry of(
            Subject about, Instant at, Actor by, String address, String deed, List<LoggedChange> changes) {
        var from = SaltedValue.of(address);
        return new LoggedEntry(ShardHead.shardOf(about, by, address), 0, about, at, by, from, deed, changes, null);
    }

    /** This entry, hung on the end of its chain. */
    public LoggedEntry after(ShardHead end) {
        return new LoggedEntry(shard, end.sequence() + 1, about, at, by, address, deed, changes, end.digest());
    }

    /** This entry with its changes. */
    public LoggedEntry with(List<LoggedChange> itsChanges) {
        return new LoggedEntry(shard, sequence, about, at, by, address, deed, itsChanges, previous);
    }

    /** What the entry commits to: the entry before, every part of its own, and the digests of its values. */
    public String digest() {
        return EntryDigest.of(this);
    }

    /** Whether the values are those the digests were made of. */
    public boolean valuesIntact() {
        return address.isIntact(by.id() == null) && changes.stream().allMatch(LoggedChange::isIntact);
    }

    /**
     * Forgets what may lead to a person before it was ever stored; the digests stay.
     *
     * @return how many values were forgotten
     */
    public int erase() {
        int values = changes.stream().mapToInt(LoggedChange::erase).sum();
        return values + (by.id() == null && address.erase() ? 1 : 0);
    }
}
