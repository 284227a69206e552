package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.CaseDraft;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** a draft is its writer's alone, and reached only through the case. */
class DraftStoreIT {

    private static final Scope ALL = Scope.task(SystemTask.ERASE);
    private static final Instant NOW = TestCases.RECEIVED_AT.plusSeconds(3600);
    private static final long ANNA = 21;
    private static final long BO = 22;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            var store = new DraftStore(em);
            em.createQuery("select d from CaseDraft d", CaseDraft.class)
                    .getResultList()
                    .forEach(draft -> store.remove(ALL, draft));
            em.flush();
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
    }

    @OnBothDatabases
    void aDraftIsKeptFieldByFieldAndReplacedAsAWhole(TestDatabase db) {
        long caseId = caseOf(db, ANNA);
        keep(db, caseId, ANNA, 3, Map.of("headline", "Ny", "causes", ""), NOW);
        keep(db, caseId, ANNA, 4, Map.of("headline", "x".repeat(20_000), "day", "2026-0"), NOW.plusSeconds(20));
        db.doInTransaction(em -> {
            var draft = new DraftStore(em).find(ALL, caseId, ANNA).orElseThrow();
            assertThat(draft.fields()).isEqualTo(Map.of("headline", "x".repeat(20_000), "day", "2026-0"));
            assertThat(draft.seenVersion()).isEqualTo(4);
            assertThat(draft.savedAt()).isEqualTo(NOW.plusSeconds(20));
        });
    }

    @OnBothDatabases
    void nobodyElseFindsIt(TestDatabase db) {
        long caseId = caseOf(db, ANNA);
        keep(db, caseId, ANNA, 1, Map.of("headline", "Annas"), NOW);
        keep(db, caseId, BO, 1, Map.of("headline", "Bos"), NOW);
        db.doInTransaction(em -> {
            var store = new DraftStore(em);
            assertThat(store.find(ALL, caseId, BO).orElseThrow().fields()).isEqualTo(Map.of("headline", "Bos"));
            assertThat(store.find(ALL, caseId, 23)).isEmpty();
            assertThat(store.onCase(ALL, caseId)).hasSize(2);
        });
    }

    /** R-PRIV-13: with the case goes the draft. */
    @OnBothDatabases
    void whoLostTheCaseHasLostTheDraft(TestDatabase db) {
        long caseId = caseOf(db, ANNA);
        keep(db, caseId, ANNA, 1, Map.of("headline", "Annas"), NOW);
        assertThat(found(db, handledBy(ANNA), caseId)).isTrue();
        db.doInTransaction(
                em -> new CaseStore(em).open(ALL, caseId).orElseThrow().assign(BO, TestCases.change("assigned")));
        assertThat(found(db, handledBy(ANNA), caseId)).isFalse();
    }

    @OnBothDatabases
    void oneDraftAPersonAndCase(TestDatabase db) {
        long caseId = caseOf(db, ANNA);
        keep(db, caseId, ANNA, 1, Map.of(), NOW);
        assertThatThrownBy(() -> db.doInTransaction(em -> {
                    var second = new CaseDraft(ANNA, caseId);
                    second.keep(1, Map.of(), NOW);
                    new DraftStore(em).add(ALL, second);
                }))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void oldDraftsAreFoundAndGoWithTheirTexts(TestDatabase db) {
        long old = caseOf(db, ANNA);
        long young = caseOf(db, ANNA);
        keep(db, old, ANNA, 1, Map.of("headline", "Gammel"), NOW.minusSeconds(1));
        keep(db, young, ANNA, 1, Map.of("headline", "Ung"), NOW);
        db.doInTransaction(em -> {
            var store = new DraftStore(em);
            var found = store.savedBefore(ALL, NOW, 10);
            assertThat(found).extracting(CaseDraft::caseId).containsExactly(old);
            found.forEach(draft -> store.remove(ALL, draft));
        });
        List<?> left = db.inTransaction(em ->
                em.createNativeQuery("select typed from casework_draft_text").getResultList());
        assertThat(left.stream().map(String::valueOf).toList()).containsExactly("Ung");
    }

    private static boolean found(TestDatabase db, Scope scope, long caseId) {
        return db.inTransaction(
                em -> new DraftStore(em).find(scope, caseId, ANNA).isPresent());
    }

    private static void keep(
            TestDatabase db, long caseId, long account, int seen, Map<String, String> fields, Instant at) {
        db.doInTransaction(em -> {
            var store = new DraftStore(em);
            var draft = store.find(ALL, caseId, account).orElseGet(() -> new CaseDraft(account, caseId));
            draft.keep(seen, fields, at);
            store.add(ALL, draft);
        });
    }

    private static Scope handledBy(long account) {
        return new Scope(
                Action.KEEP_DRAFT, List.of(new Branch(new Reach.Handler(account), EnumSet.of(CaseState.IN_PROGRESS))));
    }

    private static long caseOf(TestDatabase db, long handler) {
        return db.inTransaction(em -> {
            IncidentCase incident = TestCases.received(List.of(1L, 2L), 2L, TestCases.RECEIVED_AT);
            incident.accept(handler, TestCases.change("accepted"));
            new CaseStore(em).add(incident);
            return incident.id();
        });
    }
}
