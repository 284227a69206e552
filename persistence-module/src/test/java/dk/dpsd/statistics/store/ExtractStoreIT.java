package dk.dpsd.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.extract.Extract;
import dk.dpsd.statistics.model.extract.ExtractPiece;
import dk.dpsd.statistics.model.extract.ExtractPurpose;
import dk.dpsd.statistics.model.extract.ExtractState;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;

/** An extract is its owner's, and loses a case when the case ends (design 9). */
class ExtractStoreIT {

    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
    private static final long OWNER = 7;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createNativeQuery("delete from statistics_extract_case").executeUpdate();
            em.createQuery("delete from ExtractPiece p").executeUpdate();
            em.createQuery("delete from Extract e").executeUpdate();
        });
    }

    private static Extract asked(EntityManager em, long account) {
        var extract = new Extract(
                account, "handler", ExtractPurpose.LEARNING, List.of(CaseColumn.NUMBER), CaseCriteria.ALL, NOW);
        new ExtractStore(em).add(extract);
        return extract;
    }

    private static long aCase(EntityManager em) {
        var incident = TestCases.received(List.of(1L), 1L, NOW);
        em.persist(incident);
        em.flush();
        return incident.id();
    }

    private static long done(TestDatabase db, long... cases) {
        return db.inTransaction(em -> {
            Extract extract = asked(em, OWNER);
            extract.begin(NOW);
            new ExtractStore(em)
                    .write(
                            new ExtractPiece(extract.id(), 0, new byte[] {1}),
                            extract.id(),
                            LongStream.of(cases).boxed().toList());
            extract.wrote(cases.length, NOW);
            extract.finish(List.of(), NOW);
            return extract.id();
        });
    }

    @OnBothDatabases
    void anothersExtractIsNotThere(TestDatabase db) {
        PublicId id = db.inTransaction(em -> asked(em, OWNER).publicId());
        db.doInTransaction(em -> {
            assertThat(new ExtractStore(em).find(OWNER, id)).isPresent();
            assertThat(new ExtractStore(em).find(OWNER + 1, id)).isEmpty();
            assertThat(new ExtractStore(em).of(OWNER + 1)).isEmpty();
        });
    }

    @OnBothDatabases
    void whatWaitsAndWhatADeadNodeLeftIsDue(TestDatabase db) {
        long waiting = db.inTransaction(em -> asked(em, OWNER).id());
        long running = db.inTransaction(em -> {
            Extract extract = asked(em, OWNER);
            extract.begin(NOW);
            return extract.id();
        });
        db.doInTransaction(em -> {
            var store = new ExtractStore(em);
            assertThat(store.due(NOW)).containsExactly(waiting);
            assertThat(store.due(NOW.plus(Extract.LEASE).plusSeconds(1))).containsExactly(waiting, running);
        });
    }

    @OnBothDatabases
    void aCaseThatEndsLeavesNothingOfItselfInAnExtract(TestDatabase db) {
        long ended = db.inTransaction(ExtractStoreIT::aCase);
        long other = db.inTransaction(ExtractStoreIT::aCase);
        long holding = done(db, ended, other);
        long without = done(db, other);
        assertThat(db.<Integer>inTransaction(em -> new ExtractStore(em).makeAnew(ended)))
                .isEqualTo(1);
        db.doInTransaction(em -> {
            var store = new ExtractStore(em);
            assertThat(store.piece(holding, 0)).isEmpty();
            assertThat(store.find(holding).orElseThrow().state()).isEqualTo(ExtractState.WAITING);
            assertThat(store.piece(without, 0)).isPresent();
            assertThat(store.find(without).orElseThrow().state()).isEqualTo(ExtractState.DONE);
            assertThat(store.makeAnew(ended))
                    .as("doing it twice changes nothing more")
                    .isZero();
        });
    }

    /** It may have read the case before and be about to write it. */
    @OnBothDatabases
    void anExtractBeingMadeBeginsAnew(TestDatabase db) {
        long ended = db.inTransaction(ExtractStoreIT::aCase);
        long running = db.inTransaction(em -> {
            Extract extract = asked(em, OWNER);
            extract.begin(NOW);
            return extract.id();
        });
        assertThatThrownBy(() -> db.doInTransaction(writer -> {
                    Extract seen = new ExtractStore(writer).find(running).orElseThrow();
                    db.doInTransaction(eraser -> new ExtractStore(eraser).makeAnew(ended));
                    seen.wrote(1, NOW);
                }))
                .hasStackTraceContaining("OptimisticLock");
        db.doInTransaction(em -> assertThat(
                        new ExtractStore(em).find(running).orElseThrow().state())
                .isEqualTo(ExtractState.WAITING));
    }

    @OnBothDatabases
    void sevenDaysAfterItWasAskedForItGoesWithAllItHolds(TestDatabase db) {
        long held = db.inTransaction(ExtractStoreIT::aCase);
        long id = done(db, held);
        db.doInTransaction(em -> {
            var store = new ExtractStore(em);
            assertThat(store.askedBefore(NOW.plus(Duration.ofDays(7)).minus(Extract.LIFE)))
                    .isEmpty();
            store.askedBefore(NOW.plus(Duration.ofDays(7)).plusSeconds(1).minus(Extract.LIFE))
                    .forEach(store::remove);
        });
        db.doInTransaction(em -> {
            assertThat(new ExtractStore(em).find(id)).isEmpty();
            assertThat(em.createNativeQuery("select count(*) from statistics_extract_case")
                            .getSingleResult()
                            .toString())
                    .isEqualTo("0");
        });
    }

    @OnBothDatabases
    void afterFiveTriesItIsGivenUp(TestDatabase db) {
        long id = db.inTransaction(em -> asked(em, OWNER).id());
        for (int i = 1; i <= Extract.MOST_ATTEMPTS; i++) {
            boolean last = i == Extract.MOST_ATTEMPTS;
            db.doInTransaction(em -> {
                Extract extract = em.find(Extract.class, id);
                extract.begin(NOW);
                extract.fail(NOW);
                assertThat(extract.state()).isEqualTo(last ? ExtractState.FAILED : ExtractState.WAITING);
            });
        }
    }
}
