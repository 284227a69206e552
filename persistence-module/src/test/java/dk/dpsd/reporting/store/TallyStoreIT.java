package dk.dpsd.reporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.reporting.model.tally.Tally;
import dk.dpsd.reporting.model.tally.TallyPress;
import dk.dpsd.reporting.store.TallyStore.Standing;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;

/** Several people count on one tally at once, and no press is lost or counted twice. */
class TallyStoreIT {

    private static final String CODE = "c".repeat(64);
    private static final Instant BEGUN = Instant.parse("2026-10-01T06:00:00Z");
    private static final Instant TODAY = Instant.parse("2026-10-12T22:00:00Z");

    @BeforeEach
    void fresh(TestDatabase db) {
        db.doInTransaction(em -> {
            var store = new TallyStore(em);
            store.begunBefore(Instant.parse("2099-01-01T00:00:00Z"), 100).forEach(store::erase);
            store.add(new Tally(
                    CODE, new Tally.Where(3L, null, null, null, "Kaas"), "FALD", YearMonth.of(2026, 10), BEGUN));
        });
    }

    private static void press(TestDatabase db, String key, int step, Instant at) {
        db.doInTransaction(em -> {
            var store = new TallyStore(em);
            long id = store.lock(CODE).orElseThrow().id();
            if (!store.isPressed(id, key)) {
                store.add(new TallyPress(id, key, "FALD-SENG", step, at));
            }
        });
    }

    private static List<Standing> standings(TestDatabase db) {
        return db.inTransaction(em -> {
            var store = new TallyStore(em);
            return store.standings(store.find(CODE).orElseThrow().id(), TODAY);
        });
    }

    @OnBothDatabases
    void countsInAllAndToday(TestDatabase db) {
        press(db, "a", 1, TODAY.minusSeconds(1));
        press(db, "b", 1, TODAY);
        press(db, "c", 1, TODAY.plusSeconds(60));
        press(db, "d", -1, TODAY.plusSeconds(61));
        assertThat(standings(db)).containsExactly(new Standing("FALD-SENG", 2, 1));
    }

    @OnBothDatabases
    void fourTelephonesAtOnceLoseNothing(TestDatabase db) throws Exception {
        ExecutorService telephones = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> presses = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                // Every press is sent twice, as a telephone does that got no answer.
                String key = "press-" + i / 2;
                presses.add(() -> {
                    press(db, key, 1, TODAY);
                    return null;
                });
            }
            for (Future<Void> done : telephones.invokeAll(presses)) {
                done.get();
            }
        } finally {
            telephones.shutdown();
        }
        assertThat(standings(db)).containsExactly(new Standing("FALD-SENG", 20, 20));
    }

    @OnBothDatabases
    void aTallyIsErasedWithAllThatWasCounted(TestDatabase db) {
        press(db, "a", 1, TODAY);
        db.doInTransaction(em -> {
            var store = new TallyStore(em);
            assertThat(store.begunBefore(BEGUN, 10)).isEmpty();
            List<Tally> old = store.begunBefore(BEGUN.plusSeconds(1), 10);
            assertThat(old).hasSize(1);
            old.forEach(store::erase);
        });
        db.doInTransaction(em -> {
            assertThat(new TallyStore(em).find(CODE)).isEmpty();
            assertThat(em.createQuery("select count(p) from TallyPress p", Long.class)
                            .getSingleResult())
                    .isZero();
        });
    }

    @OnBothDatabases
    void notesGrowUntilThereIsNoRoom(TestDatabase db) {
        db.doInTransaction(em -> {
            Tally tally = new TallyStore(em).lock(CODE).orElseThrow();
            assertThat(tally.note("Lys på gangen.")).isTrue();
            assertThat(tally.note("Ekstra runde kl. 5.")).isTrue();
            assertThat(tally.notes()).isEqualTo("Lys på gangen.\nEkstra runde kl. 5.");
            assertThat(tally.note("x".repeat(Tally.LONGEST_NOTES))).isFalse();
        });
    }
}
