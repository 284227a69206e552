package dk.dpsd.audit;

import static dk.dpsd.audit.BrokenLink.What.EXPORTED_OTHERWISE;
import static dk.dpsd.audit.BrokenLink.What.EXPORT_MISSING;
import static dk.dpsd.audit.BrokenLink.What.SEAL_ALTERED;
import static dk.dpsd.audit.BrokenLink.What.SEAL_MISSING;
import static dk.dpsd.audit.BrokenLink.What.SEAL_NOT_LINKED;

import dk.dpsd.audit.model.AuditSeal;
import dk.dpsd.audit.model.AuditSealing;
import dk.dpsd.audit.model.SealedHead;
import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.audit.store.Seals;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Follows the chain of seals, and holds it against the seals outside the database. */
final class SealCheck {

    private static final int CHUNK = 500;

    private final Seals seals;
    private final SealFile file;
    private final AuditSealing known;
    private final List<ShardHead> heads = new ArrayList<>(IntStream.range(0, ShardHead.SHARDS)
            .mapToObj(shard -> new ShardHead(shard, 0, ShardHead.GENESIS))
            .toList());
    private long last;
    private String lastDigest = ShardHead.GENESIS;

    /** @param known how far the sealing had come before anything was read */
    SealCheck(Seals seals, SealFile file, AuditSealing known) {
        this.seals = seals;
        this.file = file;
        this.known = known;
    }

    /** @return how many seals there are */
    long follow() {
        for (var chunk = seals.sealsAfter(0, CHUNK); !chunk.isEmpty(); chunk = seals.sealsAfter(last, CHUNK)) {
            step(chunk);
        }
        breakUnless(last >= known.lastSeal(), SEAL_MISSING, last + 1);
        if (last > known.lastSeal()) {
            long now = seals.sealing().lastSeal();
            breakUnless(last <= now, SEAL_ALTERED, now + 1);
        }
        compareFile();
        return last;
    }

    private void step(List<AuditSeal> chunk) {
        long first = chunk.get(0).id();
        long end = chunk.get(chunk.size() - 1).id();
        var moved = seals.headsOfSeals(first, end).iterator();
        var next = moved.hasNext() ? moved.next() : null;
        for (AuditSeal seal : chunk) {
            breakUnless(seal.id() == last + 1, SEAL_MISSING, last + 1);
            breakUnless(seal.previousDigest().equals(lastDigest), SEAL_NOT_LINKED, seal.id());
            next = apply(next, moved, seal.id());
            breakUnless(seal.digestOver(heads).equals(seal.digest()), SEAL_ALTERED, seal.id());
            last = seal.id();
            lastDigest = seal.digest();
            if (last == known.lastSeal()) {
                boolean same = lastDigest.equals(known.lastDigest())
                        && known.unsealed(heads).isEmpty();
                breakUnless(same, SEAL_ALTERED, last);
            }
        }
    }

    private SealedHead apply(SealedHead first, Iterator<SealedHead> moved, long seal) {
        var next = first;
        while (next != null && next.sealId() == seal) {
            heads.set(next.head().shard(), next.head());
            next = moved.hasNext() ? moved.next() : null;
        }
        return next;
    }

    private void compareFile() {
        if (file.exists()) {
            file.forEach(new FileComparison()::compare);
        } else {
            breakUnless(last == 0, EXPORT_MISSING, last);
        }
    }

    private static void breakUnless(boolean right, BrokenLink.What what, long seal) {
        if (!right) {
            throw BrokenLinkException.ofSeal(what, seal);
        }
    }

    /** Both run in the same order, so each is read once. */
    private final class FileComparison {

        private Iterator<AuditSeal> read = List.<AuditSeal>of().iterator();
        private AuditSeal seal;
        private SealLine before;

        void compare(Optional<SealLine> line) {
            long expected = before == null ? 1 : before.id() + 1;
            breakUnless(line.isPresent(), EXPORTED_OTHERWISE, expected);
            if (line.get().equals(before)) {
                return;
            }
            before = line.get();
            while (seal == null || seal.id() < before.id()) {
                breakUnless(hasNext(), EXPORTED_OTHERWISE, before.id());
                seal = read.next();
            }
            breakUnless(SealLine.of(seal).equals(before), EXPORTED_OTHERWISE, before.id());
        }

        private boolean hasNext() {
            if (!read.hasNext()) {
                read = seals.sealsAfter(seal == null ? 0 : seal.id(), CHUNK).iterator();
            }
            return read.hasNext();
        }
    }
}
