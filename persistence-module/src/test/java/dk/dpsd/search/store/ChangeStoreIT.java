package dk.dpsd.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.search.model.ChangeOrder;
import dk.dpsd.search.model.SearchChange;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Design 16: an index that reads changes in their order misses none, whoever commits when")
class ChangeStoreIT {

    private static final int WRITERS = 4;
    private static final int EACH = 20;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from SearchChange c").executeUpdate();
            em.createQuery("delete from IndexNode n").executeUpdate();
            em.createQuery("update ChangeOrder o set o.last = 0, o.tidied = 0").executeUpdate();
        });
    }

    /** Those whose rows got the lower ids commit last: that is what a reader by id would miss. */
    @OnBothDatabases
    void whoeverReadsWhileOthersWriteSeesEveryChangeOnceAndInOrder(TestDatabase db) throws InterruptedException {
        var begun = new CountDownLatch(WRITERS);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Thread(() -> write(db, writer, begun, failures)))
                .toList();
        writers.forEach(Thread::start);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        List<SearchChange> read = new ArrayList<>();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (read.size() < WRITERS * EACH && failures.isEmpty() && System.nanoTime() < until) {
            db.doInTransaction(em -> new ChangeStore(em).order(7));
            long place = read.isEmpty() ? 0 : read.get(read.size() - 1).place();
            read.addAll(db.inTransaction(em -> new ChangeStore(em).behind(place, 5)));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(failures).isEmpty();
        assertThat(read)
                .extracting(SearchChange::caseId)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, WRITERS * EACH).boxed().toList());
        assertThat(read)
                .extracting(SearchChange::place)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
    }

    private static void write(
            TestDatabase db, int writer, CountDownLatch begun, ConcurrentLinkedQueue<Throwable> failures) {
        try {
            for (int i = 0; i < EACH; i++) {
                long id = (long) writer * EACH + i;
                db.doInTransaction(em -> {
                    new ChangeStore(em).add(List.of(id));
                    begun.countDown();
                    linger();
                });
            }
        } catch (RuntimeException | AssertionError e) {
            failures.add(e);
        }
    }

    private static void linger() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @OnBothDatabases
    void twoWhoGivePlacesAtOnceGiveEachOnce(TestDatabase db) throws InterruptedException {
        db.doInTransaction(
                em -> new ChangeStore(em).add(LongStream.range(0, 60).boxed().toList()));
        var failures = new ConcurrentLinkedQueue<Throwable>();
        List<Thread> givers = IntStream.range(0, 3)
                .mapToObj(giver -> new Thread(() -> {
                    try {
                        for (int i = 0; i < 5; i++) {
                            db.doInTransaction(em -> new ChangeStore(em).order(5));
                        }
                    } catch (RuntimeException e) {
                        failures.add(e);
                    }
                }))
                .toList();
        givers.forEach(Thread::start);
        for (Thread giver : givers) {
            giver.join();
        }
        assertThat(failures).isEmpty();
        db.doInTransaction(em -> assertThat(new ChangeStore(em).behind(0, 100))
                .extracting(SearchChange::place)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList()));
    }

    @OnBothDatabases
    void whatIsTidiedAwayIsSaidSo(TestDatabase db) {
        db.doInTransaction(em -> new ChangeStore(em).add(List.of(1L, 2L, 3L)));
        db.doInTransaction(em -> new ChangeStore(em).order(10));
        db.doInTransaction(em -> new ChangeStore(em).tidy(2));
        db.doInTransaction(em -> {
            ChangeOrder order = new ChangeStore(em).current();
            assertThat(order.tidied()).isEqualTo(2);
            assertThat(order.last()).isEqualTo(3);
            assertThat(new ChangeStore(em).behind(0, 10))
                    .extracting(SearchChange::caseId)
                    .containsExactly(3L);
        });
    }

    @OnBothDatabases
    void anIndexThatIsNotHeardOfIsForgotten(TestDatabase db) {
        db.doInTransaction(em -> {
            new ChangeStore(em).at("a", 3, 2, NOW);
            new ChangeStore(em).at("b", 9, 9, NOW.minusSeconds(100));
        });
        db.doInTransaction(em -> new ChangeStore(em).at("a", 4, 4, NOW));
        db.doInTransaction(em -> new ChangeStore(em).forget(NOW.minusSeconds(10)));
        db.doInTransaction(
                em -> assertThat(new ChangeStore(em).nodes()).singleElement().satisfies(node -> {
                    assertThat(node.name()).isEqualTo("a");
                    assertThat(node.place()).isEqualTo(4);
                    assertThat(node.purged()).isEqualTo(4);
                }));
    }

    private static ChangeStore store(EntityManager em) {
        return new ChangeStore(em);
    }

    @OnBothDatabases
    void aChangeWaitsUntilItHasAPlace(TestDatabase db) {
        db.doInTransaction(em -> assertThat(store(em).isWaiting()).isFalse());
        db.doInTransaction(em -> store(em).add(List.of(5L)));
        db.doInTransaction(em -> {
            assertThat(store(em).isWaiting()).isTrue();
            assertThat(store(em).of(5)).singleElement().satisfies(change -> assertThat(change.place())
                    .isNull());
        });
        db.doInTransaction(em -> store(em).order(10));
        db.doInTransaction(em -> assertThat(store(em).isWaiting()).isFalse());
    }
}
