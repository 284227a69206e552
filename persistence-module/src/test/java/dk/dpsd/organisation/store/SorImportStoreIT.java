package dk.dpsd.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.model.ImportOutcome;
import dk.dpsd.organisation.model.ImportPhase;
import dk.dpsd.organisation.model.ImportTurn;
import dk.dpsd.organisation.model.RefusedUnit;
import dk.dpsd.organisation.model.SorImportRecord;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;

/** Import reports, and one import at a time. */
class SorImportStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00.123456Z");

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("update ImportTurn t set t.importId = null").executeUpdate();
            em.createQuery("delete from RefusedUnit r").executeUpdate();
            em.createQuery("delete from SorImportRecord i").executeUpdate();
        });
    }

    @OnBothDatabases
    void aReportComesBackAsItWasKept(TestDatabase db) {
        long id = add(db, NOW);
        run(db, s -> {
            var row = s.find(id).orElseThrow();
            row.read(7, 2);
            row.compared(5, 1, 3);
            row.writing(42, 6);
            row.wrote(4);
            row.end(ImportOutcome.REFUSED, "fault.missingHeader", "SOR-kode", NOW.plusSeconds(1));
        });
        var row = get(db, s -> s.find(id)).orElseThrow();
        assertThat(row.rowsRead()).isEqualTo(7);
        assertThat(row.rowsRefused()).isEqualTo(2);
        assertThat(row.activeUnits()).isEqualTo(5);
        assertThat(row.closing()).isEqualTo(1);
        assertThat(row.moved()).isEqualTo(3);
        assertThat(row.generation()).hasValue(42L);
        assertThat(row.toWrite()).isEqualTo(6);
        assertThat(row.written()).isEqualTo(4);
        assertThat(row.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(row.phase()).isEqualTo(ImportPhase.ENDED);
        assertThat(row.fault()).hasValue("fault.missingHeader");
        assertThat(row.faultDetail()).hasValue("SOR-kode");
        assertThat(row.startedAt()).isEqualTo(NOW);
        assertThat(row.finishedAt()).hasValue(NOW.plusSeconds(1));
    }

    @OnBothDatabases
    void theNewestReportsComeFirst(TestDatabase db) {
        long older = add(db, NOW);
        long newer = add(db, NOW.plusSeconds(1));
        add(db, NOW.minusSeconds(1));
        assertThat(list(db, s -> s.recent(2))).extracting(SorImportRecord::id).containsExactly(newer, older);
    }

    @OnBothDatabases
    void refusedRowsComeInTheOrderOfTheFilePageByPage(TestDatabase db) {
        long id = add(db, NOW);
        long other = add(db, NOW);
        run(db, s -> s.addRefused(List.of(refused(id, 9), refused(id, 3), refused(id, 5), refused(other, 4))));
        assertThat(list(db, s -> s.refused(id, 0, 2)))
                .extracting(RefusedUnit::line)
                .containsExactly(3, 5);
        assertThat(list(db, s -> s.refused(id, 5, 2)))
                .extracting(RefusedUnit::line)
                .containsExactly(9);
    }

    @OnBothDatabases
    void oneImportHasTheTurnUntilItGivesItBack(TestDatabase db) {
        long first = add(db, NOW);
        long second = add(db, NOW);
        assertThat(is(db, s -> s.takeTurn(first, NOW))).isTrue();
        assertThat(is(db, s -> s.takeTurn(second, NOW))).isFalse();
        assertThat(is(db, s -> s.keepTurn(second, NOW))).isFalse();
        run(db, s -> s.giveTurnBack(second));
        assertThat(is(db, s -> s.keepTurn(first, NOW))).isTrue();
        run(db, s -> s.giveTurnBack(first));
        assertThat(is(db, s -> s.takeTurn(second, NOW))).isTrue();
    }

    @OnBothDatabases
    void aSilentImportLosesItsTurnAndIsMarkedAsFailed(TestDatabase db) {
        long dead = add(db, NOW);
        assertThat(is(db, s -> s.takeTurn(dead, NOW))).isTrue();
        long next = add(db, NOW);
        var justAlive = NOW.plus(ImportTurn.LAPSES_AFTER);
        assertThat(is(db, s -> s.takeTurn(next, justAlive))).isFalse();
        assertThat(is(db, s -> s.takeTurn(next, justAlive.plusMillis(1)))).isTrue();
        assertThat(is(db, s -> s.keepTurn(dead, justAlive))).isFalse();
        assertThat(get(db, s -> s.find(dead)).orElseThrow().outcome()).isEqualTo(ImportOutcome.FAILED);
        assertThat(get(db, s -> s.find(next)).orElseThrow().outcome()).isEqualTo(ImportOutcome.RUNNING);
    }

    @OnBothDatabases
    void aSignOfLifeKeepsTheTurn(TestDatabase db) {
        long slow = add(db, NOW);
        long next = add(db, NOW);
        run(db, s -> s.takeTurn(slow, NOW));
        run(db, s -> s.keepTurn(slow, NOW.plusSeconds(100)));
        assertThat(is(db, s -> s.takeTurn(next, NOW.plusSeconds(200)))).isFalse();
    }

    private static RefusedUnit refused(long id, int line) {
        return new RefusedUnit(id, line, "refused.cycle", line, "x", "y");
    }

    private static long add(TestDatabase db, Instant at) {
        return get(
                db, s -> s.add(new SorImportRecord("sor.csv", at, "operator")).id());
    }

    private static <T> T get(TestDatabase db, Function<SorImportStore, T> work) {
        return db.inTransaction(em -> work.apply(new SorImportStore(em)));
    }

    private static boolean is(TestDatabase db, Predicate<SorImportStore> work) {
        return get(db, work::test);
    }

    private static <T> List<T> list(TestDatabase db, Function<SorImportStore, List<T>> work) {
        return get(db, work);
    }

    private static void run(TestDatabase db, Consumer<SorImportStore> work) {
        db.doInTransaction(em -> work.accept(new SorImportStore(em)));
    }
}
