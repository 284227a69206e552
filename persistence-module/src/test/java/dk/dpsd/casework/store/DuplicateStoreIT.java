package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.duplicate.DuplicateLink;
import dk.dpsd.casework.store.DuplicateStore.Around;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** Candidates are looked for below the same owner and near in time, and only among cases the caller may open. */
class DuplicateStoreIT {

    private static final Scope ALL = Scope.task(SystemTask.ERASE);
    private static final Instant AT = TestCases.RECEIVED_AT;
    private static final long OWNER = 1;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from DuplicateLink l").executeUpdate();
            em.createQuery("select c from IncidentCase c", IncidentCase.class)
                    .getResultList()
                    .forEach(em::remove);
        });
    }

    private static long caseOf(TestDatabase db, List<Long> path, Instant at) {
        return db.inTransaction(em -> {
            var incident = TestCases.received(path, null, at);
            new CaseStore(em).add(incident);
            em.flush();
            return incident.id();
        });
    }

    private static Around around(long caseId) {
        var day = LocalDate.of(2026, 3, 1);
        var window = Duration.ofDays(4);
        return new Around(caseId, OWNER, day.minusDays(3), day.plusDays(3), AT.minus(window), AT.plus(window));
    }

    private static Scope below(long unit, int depth) {
        return new Scope(
                Action.READ_CASE,
                List.of(new Scope.Branch(new Scope.Reach.SubTree(unit, depth), Set.of(CaseState.RECEIVED))));
    }

    @OnBothDatabases
    void onlyNearCasesOfTheSameOwnerWithinTheScope(TestDatabase db) {
        long mine = caseOf(db, List.of(OWNER, 2L), AT);
        long near = caseOf(db, List.of(OWNER, 2L), AT.plus(Duration.ofDays(3)));
        long beside = caseOf(db, List.of(OWNER, 3L), AT);
        caseOf(db, List.of(OWNER, 2L), AT.plus(Duration.ofDays(5)));
        caseOf(db, List.of(8L, 9L), AT);
        db.doInTransaction(em -> {
            var store = new DuplicateStore(em);
            assertThat(store.around(below(OWNER, 1), around(mine), 100))
                    .extracting(IncidentCase::id)
                    .containsExactly(near, beside);
            assertThat(store.around(below(2, 2), around(mine), 100))
                    .extracting(IncidentCase::id)
                    .containsExactly(near);
            assertThat(store.around(new Scope(Action.READ_CASE, List.of()), around(mine), 100))
                    .isEmpty();
            assertThat(store.around(ALL, around(mine), 1)).hasSize(1);
        });
    }

    @OnBothDatabases
    void aSheetOfManyIncidentsIsNoDuplicateOfOne(TestDatabase db) {
        long mine = caseOf(db, List.of(OWNER, 2L), AT);
        long sheet = caseOf(db, List.of(OWNER, 2L), AT);
        db.doInTransaction(
                em -> new CaseStore(em).open(ALL, sheet).orElseThrow().collects(5, "Samlerapport", "Lært"));
        db.doInTransaction(em -> assertThat(new DuplicateStore(em).around(ALL, around(mine), 100))
                .isEmpty());
    }

    @OnBothDatabases
    void aLinkShowsOnBothSidesToWhoMayOpenTheOther(TestDatabase db) {
        long dropped = caseOf(db, List.of(OWNER, 2L), AT);
        long kept = caseOf(db, List.of(OWNER, 3L), AT);
        db.doInTransaction(em -> {
            var store = new DuplicateStore(em);
            store.link(ALL, new DuplicateLink(dropped, kept));
            store.link(ALL, new DuplicateLink(dropped, kept));
        });
        db.doInTransaction(em -> {
            var store = new DuplicateStore(em);
            assertThat(store.linked(ALL, dropped)).extracting(IncidentCase::id).containsExactly(kept);
            assertThat(store.linked(ALL, kept)).extracting(IncidentCase::id).containsExactly(dropped);
            assertThat(store.linked(below(2, 2), dropped))
                    .as("kept lies elsewhere")
                    .isEmpty();
            store.unlink(ALL, dropped);
            em.flush();
            assertThat(store.linked(ALL, kept)).isEmpty();
        });
    }

    @OnBothDatabases
    void howeverManyCandidatesItTakesTwoStatements(TestDatabase db) {
        long mine = caseOf(db, List.of(OWNER, 2L), AT);
        for (int i = 0; i < 12; i++) {
            caseOf(db, List.of(OWNER, 2L), AT);
        }
        db.doInTransaction(em -> {
            var store = new DuplicateStore(em);
            assertThat(db.statementsOf(() ->
                            assertThat(store.around(ALL, around(mine), 100)).hasSize(12)))
                    .hasSize(2);
        });
    }
}
