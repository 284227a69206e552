package dk.dpsd.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.audit.model.AuditSeal;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.audit.model.ShardHead;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Seals: one for what moved, none for nothing, and one only where two nodes try (design 10). */
class SealStoreIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

    @OnBothDatabases
    void sealsWhatMovedAndNothingElse(TestDatabase db) {
        append(db, 1);
        append(db, 2);
        var first = seal(db).orElseThrow();
        assertThat(seal(db)).as("nothing moved").isEmpty();
        append(db, 2);
        var second = seal(db).orElseThrow();

        assertThat(second.id()).isEqualTo(first.id() + 1);
        assertThat(second.previousDigest()).isEqualTo(first.digest());
        db.doInTransaction(em -> {
            var seals = new SealStore(em);
            assertThat(seals.headsOfSeals(second.id(), second.id()))
                    .extracting(head -> head.head().shard())
                    .containsExactly(2);
            assertThat(seals.sealing().lastDigest()).isEqualTo(second.digest());
            assertThat(second.digestOver(new AuditStore(em).heads())).isEqualTo(second.digest());
        });
    }

    @OnBothDatabases
    void ofTwoNodesOneSeals(TestDatabase db) throws Exception {
        append(db, 3);
        var ready = new CountDownLatch(2);
        var nodes = Executors.newFixedThreadPool(2);
        var tries = IntStream.range(0, 2)
                .mapToObj(node -> nodes.submit(() -> db.<Optional<AuditSeal>>inTransaction(em -> {
                    var seals = new SealStore(em);
                    var heads = new AuditStore(em).heads();
                    seals.sealing();
                    ready.countDown();
                    await(ready);
                    return seals.seal(heads, NOON);
                })))
                .toList();
        nodes.shutdown();
        int sealed = 0;
        for (var node : tries) {
            sealed += node.get().isPresent() ? 1 : 0;
        }
        assertThat(sealed).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<AuditSeal> seal(TestDatabase db) {
        return db.inTransaction(em -> new SealStore(em).seal(new AuditStore(em).heads(), NOON));
    }

    private static void append(TestDatabase db, long caseId) {
        var actor = LoggedEntry.Actor.named(null, "system");
        var entry = LoggedEntry.of(Subject.ofCase(caseId % ShardHead.SHARDS), NOON, actor, null, "opened", List.of());
        db.doInTransaction(em -> new AuditStore(em).append(List.of(entry)));
    }
}
