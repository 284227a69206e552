package dk.dpsd.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import dk.dpsd.statistics.model.CaseColumn;
import dk.dpsd.statistics.model.Favourite;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportRun;
import dk.dpsd.statistics.model.ReportTemplate;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.store.TodayStore.Bounds;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class TemplateStoreIT {

    private static final long GRANTEE = 77;

    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
    private static final ReportDefinition FALLS = new ReportDefinition(
            "Fald",
            ReportType.CROSS,
            Variable.MONTH,
            Variable.SEVERITY,
            List.of(),
            CaseCriteria.ALL.with(Coded.PROBLEM, "fald").with(Worded.KEYWORD, Set.of("seng")),
            ReportPeriod.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from ReportTemplate t").executeUpdate();
            em.createQuery("delete from Favourite f").executeUpdate();
            em.createQuery("delete from ReportRun r").executeUpdate();
        });
    }

    @OnBothDatabases
    void aTemplateComesBackAsItWasSaid(TestDatabase db) {
        var id = db.inTransaction(em -> new TemplateStore(em)
                .add(new ReportTemplate(7, FALLS, 12L, NOW))
                .publicId());
        db.doInTransaction(em -> {
            ReportTemplate kept = new TemplateStore(em).find(id).orElseThrow();
            assertThat(kept.definition(unit -> 0)).isEqualTo(FALLS);
            kept.say(FALLS.titled("Andet"), null, NOW);
        });
        db.doInTransaction(em -> {
            var store = new TemplateStore(em);
            assertThat(store.of(7)).extracting(ReportTemplate::title).containsExactly("Andet");
            assertThat(store.sharedWith(List.of(12L))).isEmpty();
            assertThat(store.of(8)).isEmpty();
        });
    }

    @OnBothDatabases
    void deletedItLeavesNoMarkAndNoHistory(TestDatabase db) {
        db.doInTransaction(em -> {
            var store = new TemplateStore(em);
            ReportTemplate gone = store.add(new ReportTemplate(7, FALLS, 12L, NOW));
            String key = gone.publicId().value();
            store.mark(new Favourite(8, key, NOW));
            store.mark(new Favourite(8, "forslag-frist", NOW.plusSeconds(1)));
            store.note(8, new ReportRun(8, key, Days.ANY, NOW));
            assertThat(store.favourites(8)).containsExactly(key, "forslag-frist");
            store.remove(gone);
            assertThat(store.favourites(8)).containsExactly("forslag-frist");
            assertThat(store.runs(8)).isEmpty();
        });
    }

    @OnBothDatabases
    void aHistoryHoldsTheLastThirty(TestDatabase db) {
        for (int i = 0; i < ReportRun.KEPT + 3; i++) {
            Instant at = NOW.plusSeconds(i);
            db.doInTransaction(em -> new TemplateStore(em).note(7, new ReportRun(7, "forslag-frist", Days.ANY, at)));
        }
        db.doInTransaction(em -> {
            assertThat(em.createQuery("select r from ReportRun r", ReportRun.class)
                            .getResultList())
                    .hasSize(ReportRun.KEPT);
            assertThat(new TemplateStore(em).runs(7).get(0).ranAt()).isEqualTo(NOW.plusSeconds(ReportRun.KEPT + 2));
        });
    }

    /** A page of cases costs one statement and one more for each column that can have several values. */
    @OnBothDatabases
    void aTableOfCasesCostsFourStatementsAtMost(TestDatabase db) {
        Scope all = Scope.task(SystemTask.DELIVER);
        db.doInTransaction(em -> em.persist(TestCases.received(List.of(1L), 1L, NOW)));
        List<String> sent =
                db.statementsOf(() -> db.doInTransaction(em -> assertThat(new CaseSheetStore(new ScopedRows(em))
                                .behind(all, CaseCriteria.ALL, Arrays.asList(CaseColumn.values()), 0, 500))
                        .isNotEmpty()));
        assertThat(sent).hasSize(4);
    }

    @OnBothDatabases
    void aStartPagesNumbersAreOneStatement(TestDatabase db) {
        Scope all = Scope.task(SystemTask.DELIVER);
        var bounds = new Bounds(
                NOW.minusSeconds(51),
                NOW.minusSeconds(10),
                NOW.minusSeconds(20),
                NOW.minusSeconds(100),
                NOW.minusSeconds(50));
        db.doInTransaction(em -> {
            em.createNativeQuery("delete from casework_case").executeUpdate();
            for (long before : new long[] {0, 10, 11, 20, 50, 51, 100, 101}) {
                em.persist(TestCases.received(List.of(1L), 1L, NOW.minusSeconds(before)));
            }
        });
        List<String> sent = db.statementsOf(
                () -> db.doInTransaction(em -> assertThat(new TodayStore(new ScopedRows(em)).count(all, bounds))
                        .isEqualTo(new TodayStore.Counted(2, 2, 6, 8, 0, 1, 2))));
        assertThat(sent).hasSize(1);
    }

    /** A case that was given counts once, be it the reader's by her unit too, and though it may have no unit. */
    @OnBothDatabases
    void aCaseThatWasGivenCountsOnce(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createNativeQuery("delete from access_grant").executeUpdate();
            em.createNativeQuery("delete from casework_case").executeUpdate();
            handled(em, List.of(1L), 7);
            handled(em, List.of(1L), GRANTEE);
            handled(em, List.of(9L), GRANTEE);
            handled(em, List.of(), GRANTEE);
            handled(em, List.of(9L), 7);
        });
        var handling = EnumSet.of(CaseState.IN_PROGRESS);
        var unit = new Branch(new Reach.SubTree(1, 1), handling);
        var given = new Branch(
                new Reach.Granted(GRANTEE, EnumSet.allOf(GrantLevel.class), LocalDate.of(2026, 3, 1)), handling);
        assertThat(open(db, unit)).isEqualTo(2);
        assertThat(open(db, given)).isEqualTo(3);
        assertThat(open(db, unit, given)).isEqualTo(4);
        assertThat(open(db, given, unit)).isEqualTo(4);
    }

    private static long open(TestDatabase db, Branch... branches) {
        var bounds = new Bounds(NOW, NOW, NOW, NOW, NOW);
        var scope = new Scope(Action.SEARCH_CASES, List.of(branches));
        return db.inTransaction(
                em -> new TodayStore(new ScopedRows(em)).count(scope, bounds).open());
    }

    private static void handled(EntityManager em, List<Long> path, long to) {
        var incident = TestCases.received(path, 5L, NOW);
        incident.accept(TestCases.HANDLER, TestCases.change("accepted"));
        em.persist(incident);
        em.flush();
        em.persist(new CaseGrant(incident.id(), to, GrantLevel.READ, null, 1, NOW));
    }
}
