package dk.dpsd.audit;

import static dk.dpsd.audit.BrokenLink.What.BEYOND_END;
import static dk.dpsd.audit.BrokenLink.What.END_ALTERED;
import static dk.dpsd.audit.BrokenLink.What.ENTRY_ALTERED;
import static dk.dpsd.audit.BrokenLink.What.ENTRY_MISSING;
import static dk.dpsd.audit.BrokenLink.What.ENTRY_NOT_LINKED;
import static dk.dpsd.audit.BrokenLink.What.SEALED_OTHERWISE;
import static dk.dpsd.audit.BrokenLink.What.TAIL_CUT;
import static dk.dpsd.audit.BrokenLink.What.VALUE_CHANGED;

import dk.dpsd.audit.model.SealedHead;
import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.audit.model.StoredEntry;
import dk.dpsd.audit.store.Chains;
import dk.dpsd.audit.store.Seals;
import java.util.ArrayDeque;
import java.util.Deque;

/** Follows one chain from its first entry to its end, and looks that it runs through every end that was sealed. */
final class ChainCheck {

    private static final int CHUNK = 2_000;

    private final Chains entries;
    private final Seals seals;
    private final ShardHead known;
    private final long newestSeal;
    private final Deque<SealedHead> sealed = new ArrayDeque<>();
    private long lastSealRead;
    private ShardHead end;

    /**
     * @param known where the chain ended before its entries were read; it may have grown since
     * @param newestSeal the newest seal at that moment
     */
    ChainCheck(Chains entries, Seals seals, ShardHead known, long newestSeal) {
        this.entries = entries;
        this.seals = seals;
        this.known = known;
        this.newestSeal = newestSeal;
        this.end = new ShardHead(known.shard(), 0, ShardHead.GENESIS);
    }

    /** @return how many entries the chain has */
    long follow() {
        for (var chunk = entries.entriesAfter(end.shard(), 0, CHUNK);
                !chunk.isEmpty();
                chunk = entries.entriesAfter(end.shard(), end.sequence(), CHUNK)) {
            chunk.forEach(this::step);
        }
        checkEnd();
        return end.sequence();
    }

    private void step(StoredEntry stored) {
        long next = end.sequence() + 1;
        var entry = stored.entry();
        breakUnless(entry.sequence() == next, ENTRY_MISSING, next);
        breakUnless(stored.isGenuine(), ENTRY_ALTERED, next);
        breakUnless(entry.previous().equals(end.digest()), ENTRY_NOT_LINKED, next);
        breakUnless(entry.valuesIntact(), VALUE_CHANGED, next);
        end = stored.asHead();
        breakUnless(next != known.sequence() || end.equals(known), END_ALTERED, next);
        for (var head = nextSealed(); head != null && head.head().sequence() <= next; head = nextSealed()) {
            breakUnless(head.head().equals(end), SEALED_OTHERWISE, head.head().sequence());
            sealed.remove();
        }
    }

    private void checkEnd() {
        long next = end.sequence() + 1;
        breakUnless(nextSealed() == null && end.sequence() >= known.sequence(), TAIL_CUT, next);
        if (end.sequence() > known.sequence()) {
            long now = entries.head(end.shard()).sequence();
            breakUnless(end.sequence() <= now, BEYOND_END, now + 1);
        }
        breakUnless(end.sequence() > 0 || end.equals(known), END_ALTERED, 0);
    }

    private SealedHead nextSealed() {
        if (sealed.isEmpty()) {
            sealed.addAll(seals.headsOfShard(end.shard(), lastSealRead, newestSeal, CHUNK));
            lastSealRead = sealed.isEmpty() ? newestSeal : sealed.getLast().sealId();
        }
        return sealed.peek();
    }

    private void breakUnless(boolean right, BrokenLink.What what, long sequence) {
        if (!right) {
            throw new BrokenLinkException(what, end.shard(), sequence);
        }
    }
}
