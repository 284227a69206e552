package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.CaseNumber;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;

/** Lists by key, budgets of statements, races: what the store promises on either database (design 1, 2, 7, 11). */
class CaseStoreIT {

    private static final Scope EVERYTHING = Scope.task(SystemTask.ROUTE);
    private static final Set<CaseState> RECEIVED = EnumSet.of(CaseState.RECEIVED);
    private static final long OWNER = 1;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
    }

    /** Three moments for eighty cases, so that nearly every page ends within a tie. */
    @OnBothDatabases
    void pagesFollowEachOtherOverTiesWithoutGapOrDouble(TestDatabase db) {
        fill(db, 80, 3);
        assertThat(walk(db, tree())).isEqualTo(inOrder(db)).hasSize(80);
    }

    /** One case in all five branches is one row, and counted once. */
    @OnBothDatabases
    void branchesThatOverlapDoubleNothing(TestDatabase db) {
        fill(db, 60, 7);
        assertThat(walk(db, fiveBranches())).isEqualTo(inOrder(db)).hasSize(60);
        assertThat(db.<Count>inTransaction(em -> new CaseStore(em).count(fiveBranches())))
                .isEqualTo(Count.of(60));
    }

    @OnBothDatabases
    void theLastPageSaysSo(TestDatabase db) {
        fill(db, 2 * Page.SIZE, 5);
        db.doInTransaction(em -> {
            var store = new CaseStore(em);
            Page<IncidentCase> first = store.page(tree(), Optional.empty());
            assertThat(first.rows()).hasSize(Page.SIZE);
            Page<IncidentCase> second = store.page(tree(), first.next());
            assertThat(second.rows()).hasSize(Page.SIZE);
            assertThat(second.next()).isEmpty();
        });
    }

    @OnBothDatabases
    void anEmptyScopeAsksNothingAndHasNothing(TestDatabase db) {
        fill(db, 3, 1);
        var nothing = new Scope(Action.READ_CASE, List.of());
        db.doInTransaction(em -> {
            var store = new CaseStore(em);
            IncidentCase there = store.page(tree(), Optional.empty()).rows().get(0);
            assertThat(db.statementsOf(() -> {
                        assertThat(store.page(nothing, Optional.empty()).rows()).isEmpty();
                        assertThat(store.count(nothing)).isEqualTo(Count.of(0));
                    }))
                    .isEmpty();
            assertThat(store.open(nothing, there.publicId())).isEmpty();
            assertThat(store.open(nothing, there.id())).isEmpty();
            assertThat(store.report(nothing, there.publicId())).isEmpty();
            assertThat(store.lock(nothing, there.publicId())).isEmpty();
        });
    }

    /** Design 13: two statements a list and one a count, however many branches and rows. */
    @OnBothDatabases
    void aListHasItsBudget(TestDatabase db) {
        fill(db, 10, 5);
        budget(db, 10);
        fill(db, 990, 500);
        budget(db, 1000);
    }

    private static void budget(TestDatabase db, int rows) {
        for (Scope scope : List.of(tree(), fiveBranches())) {
            db.doInTransaction(em -> {
                var store = new CaseStore(em);
                assertThat(db.statementsOf(() -> store.page(scope, Optional.empty())))
                        .hasSizeBetween(1, 2);
                assertThat(db.statementsOf(() -> assertThat(store.count(scope)).isEqualTo(Count.of(rows))))
                        .hasSize(1);
            });
        }
    }

    @OnBothDatabases
    void beyondTheBoundACountIsNotExact(TestDatabase db) {
        fill(db, Count.BOUND + 1, 500);
        assertThat(db.<Count>inTransaction(em -> new CaseStore(em).count(fiveBranches())))
                .isEqualTo(new Count(Count.BOUND, false))
                .hasToString("1.000+");
    }

    /** Two receivers accept the same case at once: the second finds it gone from her inbox (design 7). */
    @OnBothDatabases
    void onlyOneOfTwoReceiversAccepts(TestDatabase db) throws Exception {
        PublicId id = fill(db, 1, 1).get(0);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            var start = new CountDownLatch(2);
            List<Future<Boolean>> accepts = new ArrayList<>();
            for (long account = 21; account <= 22; account++) {
                long handler = account;
                accepts.add(two.submit(() -> accept(db, id, handler, start)));
            }
            List<Boolean> outcome = new ArrayList<>();
            for (Future<Boolean> accept : accepts) {
                outcome.add(accept.get());
            }
            assertThat(outcome).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdownNow();
        }
        IncidentCase accepted = find(db, id);
        assertThat(accepted.state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(accepted.lastChange().by()).isEqualTo("receiver " + accepted.handler());
    }

    private static boolean accept(TestDatabase db, PublicId id, long handler, CountDownLatch start) {
        start.countDown();
        return db.inTransaction(em -> {
            awaitBoth(start);
            Optional<IncidentCase> mine = new CaseStore(em).lock(inbox(), id);
            mine.ifPresent(
                    c -> c.accept(handler, new LastChange("receiver " + handler, TestCases.RECEIVED_AT, "accepted")));
            return mine.isPresent();
        });
    }

    private static void awaitBoth(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Who changes an older picture without the lock loses, and nothing of hers is kept. */
    @OnBothDatabases
    void theVersionTellsTheLoser(TestDatabase db) {
        PublicId id = fill(db, 1, 1).get(0);
        int before = find(db, id).version();
        assertThatThrownBy(() -> db.doInTransaction(outer -> {
                    IncidentCase hers =
                            new CaseStore(outer).open(EVERYTHING, id).orElseThrow();
                    db.doInTransaction(inner -> new CaseStore(inner)
                            .open(EVERYTHING, id)
                            .orElseThrow()
                            .accept(21, TestCases.change("first")));
                    hers.accept(22, TestCases.change("second"));
                }))
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
        assertThat(find(db, id).handler()).isEqualTo(21);
        assertThat(find(db, id).version()).isEqualTo(before + 1);
    }

    /** Limits R6: one form, one case. */
    @OnBothDatabases
    void oneFormIsOneReport(TestDatabase db) {
        fill(db, 2, 1);
        List<Long> ids = inOrder(db);
        var submitted = TestCases.report(List.of(OWNER, 2L));
        report(db, ids.get(0), submitted, "a");
        assertThatThrownBy(() -> report(db, ids.get(1), submitted, "b")).isInstanceOf(PersistenceException.class);
        db.doInTransaction(em -> {
            var store = new CaseStore(em);
            var receipt = store.receiptByKey(submitted.idempotencyKey()).orElseThrow();
            assertThat(CaseNumber.isValid(receipt.number())).isTrue();
            assertThat(receipt.number())
                    .isEqualTo(store.open(EVERYTHING, ids.get(0)).orElseThrow().caseNumber());
            assertThat(receipt.receivedAt()).isEqualTo(TestCases.RECEIVED_AT);
            assertThat(store.receiptByKey("another form")).isEmpty();
        });
    }

    private static void report(TestDatabase db, long caseId, Report.Submitted submitted, String hash) {
        db.doInTransaction(
                em -> new CaseStore(em).add(new Report(caseId, submitted, TestCases.RECEIVED_AT, hash.repeat(64))));
    }

    /** A look is no change: the handler's first one is kept, and nobody loses her version by it (R-LOG-04). */
    @OnBothDatabases
    void onlyTheHandlersFirstLookIsNoted(TestDatabase db) {
        PublicId id = fill(db, 1, 1).get(0);
        db.doInTransaction(
                em -> new CaseStore(em).open(EVERYTHING, id).orElseThrow().accept(21, TestCases.change("accepted")));
        int version = find(db, id).version();
        look(db, id, 22, 1);
        assertThat(find(db, id).handlerOpenedAt()).isNull();
        look(db, id, 21, 2);
        look(db, id, 21, 3);
        assertThat(find(db, id).handlerOpenedAt()).isEqualTo(TestCases.RECEIVED_AT.plusSeconds(2));
        assertThat(find(db, id).version()).isEqualTo(version);
    }

    private static void look(TestDatabase db, PublicId id, long account, int second) {
        db.doInTransaction(em -> {
            long caseId = new CaseStore(em).open(EVERYTHING, id).orElseThrow().id();
            var when = TestCases.RECEIVED_AT.plusSeconds(second);
            new ScopeCover(em).handlerOpened(EVERYTHING, caseId, account, when);
        });
    }

    /** Design 2: the first page of a sub-tree comes out of its index. */
    @OnBothDatabases
    void aSubTreeIsFoundByItsIndex(TestDatabase db) {
        if (db.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        fill(db, 3000, 3000);
        db.doInTransaction(em -> em.createNativeQuery("analyze casework_case").executeUpdate());
        String page = db.statementsOf(() -> db.doInTransaction(em -> new CaseStore(em).page(small(), Optional.empty())))
                .get(0);
        String plan = db.inTransaction(em -> {
            var explained = em.createNativeQuery("explain " + page.replaceFirst("\\?", "77"));
            return explained.getResultList().toString();
        });
        assertThat(plan).contains("casework_case_anc2").doesNotContain("Seq Scan");
    }

    private static Scope tree() {
        return new Scope(Action.READ_INBOX, List.of(new Branch(new Reach.SubTree(OWNER, 1), RECEIVED)));
    }

    private static Scope small() {
        return new Scope(Action.READ_INBOX, List.of(new Branch(new Reach.SubTree(77, 2), RECEIVED)));
    }

    private static Scope inbox() {
        return new Scope(Action.TRIAGE_CASE, List.of(new Branch(new Reach.Mailbox(2, false), RECEIVED)));
    }

    private static Scope fiveBranches() {
        return new Scope(
                Action.READ_INBOX,
                List.of(
                        new Branch(new Reach.SubTree(OWNER, 1), RECEIVED),
                        new Branch(new Reach.SubTree(2, 2), RECEIVED),
                        new Branch(new Reach.ExactUnit(2), RECEIVED),
                        new Branch(new Reach.Mailbox(2, false), RECEIVED),
                        new Branch(new Reach.Mailbox(2, true), RECEIVED)));
    }

    private static List<Long> walk(TestDatabase db, Scope scope) {
        return db.inTransaction(em -> {
            List<Long> seen = new ArrayList<>();
            Optional<PageKey> after = Optional.empty();
            do {
                var page = new CaseStore(em).page(scope, after);
                page.rows().forEach(c -> seen.add(c.id()));
                after = page.next();
            } while (after.isPresent());
            return seen;
        });
    }

    private static List<Long> inOrder(TestDatabase db) {
        return db.inTransaction(em -> em.createQuery("select c from IncidentCase c", IncidentCase.class)
                .getResultStream()
                .sorted(Comparator.comparing(IncidentCase::receivedAt)
                        .thenComparing(IncidentCase::id)
                        .reversed())
                .map(IncidentCase::id)
                .toList());
    }

    private static IncidentCase find(TestDatabase db, PublicId id) {
        return db.inTransaction(em -> new CaseStore(em).open(EVERYTHING, id).orElseThrow());
    }

    /** Cases on unit 2 below the owner, every fiftieth on unit 77, at as many moments as asked for. */
    private static List<PublicId> fill(TestDatabase db, int cases, int moments) {
        return db.inTransaction(em -> {
            List<PublicId> ids = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                long unit = cases >= 3000 && i % 50 == 0 ? 77L : 2L;
                var at = TestCases.RECEIVED_AT.plusSeconds(i % moments);
                var incident = TestCases.received(List.of(OWNER, unit), 2L, at);
                new CaseStore(em).add(incident);
                incident.numbered(CaseNumber.of(2026, incident.id()));
                ids.add(incident.publicId());
            }
            return ids;
        });
    }
}
