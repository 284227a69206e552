package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.store.OpenCaseStore.Holding;
import dk.dpsd.casework.store.OpenCaseStore.Standing;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** R-OPEN-01: who holds what, inside the scope and nowhere else. */
class OpenCaseStoreIT {

    private static final long HERE = 1;
    private static final long ELSEWHERE = 9;
    private static final Instant AT = TestCases.RECEIVED_AT;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
    }

    @OnBothDatabases
    void holdingsAreThoseOfTheScope(TestDatabase db) {
        handled(db, HERE, 2, 21, AT);
        handled(db, HERE, 2, 21, AT.plusSeconds(1));
        handled(db, HERE, 3, 21, AT);
        handled(db, ELSEWHERE, 4, 22, AT);
        db.doInTransaction(em -> assertThat(new OpenCaseStore(em).holdings(scope()))
                .containsExactlyInAnyOrder(new Holding(21, 2L), new Holding(21, 3L)));
    }

    /** What can be chosen by in a search: the other owner's people and mailboxes are somebody else's to choose by. */
    @OnBothDatabases
    void standingsAreThoseOfTheScope(TestDatabase db) {
        handled(db, HERE, 2, 21, AT);
        handled(db, HERE, 2, 21, AT.plusSeconds(1));
        handled(db, HERE, 3, 23, AT);
        handled(db, ELSEWHERE, 4, 22, AT);
        db.doInTransaction(em -> {
            var store = new OpenCaseStore(em);
            assertThat(store.standings(scope()))
                    .containsExactlyInAnyOrder(new Standing(21L, 2L), new Standing(23L, 3L));
            assertThat(store.standings(Scope.task(SystemTask.INDEX))).contains(new Standing(22L, 4L));
        });
    }

    /** Of a list's number, what stands in another list is taken away; neither counts what lies elsewhere. */
    @OnBothDatabases
    void casesOfSomePeopleAreCountedByUnitAndTakenFromTheNumberOfAll(TestDatabase db) {
        handled(db, HERE, 2, 21, AT);
        handled(db, HERE, 2, 21, AT.plusSeconds(1));
        handled(db, HERE, 3, 21, AT);
        handled(db, HERE, 2, 22, AT);
        handled(db, ELSEWHERE, 4, 21, AT);
        db.doInTransaction(em -> {
            var store = new OpenCaseStore(em);
            assertThat(store.held(scope(), CaseCriteria.ALL, List.of(21L)))
                    .isEqualTo(Map.of(new Holding(21, 2L), 2L, new Holding(21, 3L), 1L));
            assertThat(store.held(scope(), CaseCriteria.ALL.with(Coded.HANDLER, "22"), List.of(21L)))
                    .isEmpty();
            assertThat(store.held(scope(), CaseCriteria.ALL, List.of())).isEmpty();
            var all = new CriteriaStore(em);
            assertThat(all.count(scope(), CaseCriteria.ALL)).isEqualTo(Count.of(4));
            assertThat(all.countBut(scope(), CaseCriteria.ALL, 3)).isEqualTo(Count.of(1));
        });
    }

    @OnBothDatabases
    void casesOfSomePeopleComeOldestFirstAndNotFromElsewhere(TestDatabase db) {
        handled(db, HERE, 2, 21, AT.plusSeconds(2));
        handled(db, HERE, 2, 22, AT.plusSeconds(1));
        handled(db, HERE, 2, 23, AT);
        handled(db, ELSEWHERE, 4, 21, AT);
        db.doInTransaction(em -> {
            var store = new OpenCaseStore(em);
            assertThat(store.heldBy(scope(), List.of(21L, 22L), 10))
                    .extracting(IncidentCase::handler)
                    .containsExactly(22L, 21L);
            assertThat(store.heldBy(scope(), List.of(21L, 22L), 1)).hasSize(1);
            assertThat(store.heldBy(scope(), List.of(), 10)).isEmpty();
        });
    }

    private static Scope scope() {
        return new Scope(
                Action.LIST_OPEN_CASES,
                List.of(new Branch(new Reach.SubTree(HERE, 1), EnumSet.of(CaseState.IN_PROGRESS))));
    }

    private static void handled(TestDatabase db, long owner, long unit, long handler, Instant at) {
        db.doInTransaction(em -> {
            IncidentCase incident = TestCases.received(List.of(owner, unit), unit, at);
            incident.accept(handler, TestCases.change("accepted"));
            new CaseStore(em).add(incident);
        });
    }
}
