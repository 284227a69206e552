package dk.dpsd.audit.model;

import java.time.Instant;
import java.util.List;

/**
 * One entry of the access log, as stored or about to be.
 *
 * @param sequence the place in its shard, from 1
 * @param actorId the account, null for visitors and the system
 * @param address the network address; may be forgotten where the actor was a visitor, for then it leads to the reporter
 * @param previous the digest of the entry before in the same shard
 */
public record LoggedEntry(
        int shard,
        long sequence,
        long caseId,
        Instant at,
        Long actorId,
        String actor,
        SaltedValue address,
        String deed,
        List<LoggedChange> changes,
        String previous) {

    /**
     * Who did it.
     *
     * @param id the account, null for visitors and the system
     * @param address the network address, or null
     */
    public record Actor(Long id, String name, String address) {}

    public LoggedEntry {
        changes = List.copyOf(changes);
    }

    /** A new entry that has no place yet. */
    public static LoggedEntry of(long caseId, Instant at, Actor actor, String deed, List<LoggedChange> changes) {
        var address = SaltedValue.of(actor.address());
        return new LoggedEntry(
                ShardHead.shardOf(caseId), 0, caseId, at, actor.id(), actor.name(), address, deed, changes, null);
    }

    /** This entry, hung on the end of its chain. */
    public LoggedEntry after(ShardHead end) {
        return new LoggedEntry(
                shard, end.sequence() + 1, caseId, at, actorId, actor, address, deed, changes, end.digest());
    }

    /** What the entry commits to: the entry before, every part of its own, and the digests of its values. */
    public String digest() {
        var canonical = new CanonicalDigest("entry.1")
                .add(previous)
                .add(shard)
                .add(sequence)
                .add(caseId)
                .add(at)
                .add(actorId == null ? null : Long.toString(actorId))
                .add(actor)
                .add(address.digest())
                .add(deed)
                .add(changes.size());
        for (LoggedChange change : changes) {
            canonical
                    .add(change.field())
                    .add(change.sensitivity().name())
                    .add(change.before().digest())
                    .add(change.after().digest());
        }
        return canonical.hex();
    }

    /** Whether the values are those the digests were made of. */
    public boolean valuesIntact() {
        return address.isIntact(actorId == null) && changes.stream().allMatch(LoggedChange::isIntact);
    }
}
