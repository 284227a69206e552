package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.CaseNumber;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ColumnChoice;
import dk.dpsd.casework.model.listing.Hit;
import dk.dpsd.casework.model.listing.ListColumn;
import dk.dpsd.casework.model.listing.Tally;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;

/** Lists with any order and filter hold what a person would find who looked at every case in reach (R-UI-01). */
class SortedCaseStoreIT {

    private static final long OWNER = 1;
    private static final int CASES = 90;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final Set<CaseState> BEING_HANDLED = EnumSet.of(CaseState.IN_PROGRESS);

    /** Below unit 2, and by the handler: two branches that overlap. */
    private static final Scope SCOPE = new Scope(
            Action.LIST_OPEN_CASES,
            List.of(
                    new Branch(new Reach.SubTree(2, 2), BEING_HANDLED),
                    new Branch(new Reach.Handler(21), BEING_HANDLED)));

    private static final Scope UNIT_THREE =
            new Scope(Action.DRAW_REPORTS, List.of(new Branch(new Reach.ExactUnit(3), BEING_HANDLED)));
    private static final Scope NOTHING = new Scope(Action.DRAW_REPORTS, List.of());

    @BeforeEach
    void fill(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from Reminder r").executeUpdate();
            em.createQuery("delete from ColumnChoice c").executeUpdate();
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
            for (int i = 0; i < CASES; i++) {
                add(new CaseStore(em), i);
            }
        });
    }

    /** On units 2 to 4, the last of them below another; handlers 20 to 23; around the ninetieth day; every ninth not accepted. */
    private static void add(CaseStore store, int i) {
        long unit = 2 + i % 3;
        List<Long> path = unit == 4 ? List.of(OWNER, 9L, unit) : List.of(OWNER, 2L, unit);
        Instant at = NinetyDayRule.lateBefore(TODAY).plusSeconds(43_200 * (i / 4 - 10L));
        var incident = TestCases.received(unit == 2 ? List.of(OWNER, 2L) : path, 2L, at);
        store.add(incident);
        incident.numbered(CaseNumber.of(2026, incident.id()));
        if (i % 9 > 0) {
            incident.accept(20 + i % 4, new LastChange("modtager", at.plusSeconds(60 + i % 7), "accepted"));
        }
    }

    @OnBothDatabases
    void theNewestAreThoseOfBothBranchesOnceEach(TestDatabase db) {
        List<IncidentCase> expected = reachable(db, c -> true);
        List<Hit> hits = newest(db, CaseCriteria.ALL, 1000);
        assertThat(hits).extracting(Hit::id).containsExactlyElementsOf(ids(expected));
        assertThat(newest(db, CaseCriteria.ALL, 13))
                .extracting(Hit::id)
                .containsExactlyElementsOf(ids(expected.subList(0, 13)));
        for (int i = 0; i < hits.size(); i++) {
            IncidentCase one = expected.get(i);
            assertThat(hits.get(i))
                    .isEqualTo(new Hit(
                            one.id(),
                            one.receivedAt(),
                            one.severity().category(),
                            one.place().unit(),
                            one.place().unitName(),
                            one.handler(),
                            one.lastChange().at()));
        }
    }

    /** Filter by filter, on the pages the index hands out in either direction and among the newest: the same cases. */
    @OnBothDatabases
    void everyFilterChoosesTheSameInEveryOrder(TestDatabase db) {
        Map<CaseCriteria, Predicate<IncidentCase>> filters = new LinkedHashMap<>();
        filters.put(CaseCriteria.ALL, c -> true);
        filters.put(CaseCriteria.ALL.with(Coded.HANDLER, "21"), c -> c.handler() == 21);
        filters.put(CaseCriteria.ALL.due(new Days(null, TODAY.minusDays(1))), c -> daysLeft(c) < 0);
        filters.put(
                CaseCriteria.ALL.due(new Days(TODAY, TODAY.plusDays(14))), c -> daysLeft(c) >= 0 && daysLeft(c) <= 14);
        filters.put(CaseCriteria.ALL.with(Coded.KIND, "COLLECTIVE"), c -> false);
        filters.forEach((criteria, rule) -> {
            List<Long> newest = ids(reachable(db, rule));
            List<Long> oldest = ids(reachable(db, rule).stream()
                    .sorted(Comparator.comparing(IncidentCase::receivedAt).thenComparing(IncidentCase::id))
                    .toList());
            assertThat(newest(db, criteria, 1000)).extracting(Hit::id).isEqualTo(newest);
            assertThat(walk(db, criteria, CaseOrder.NEWEST)).isEqualTo(newest);
            assertThat(walk(db, criteria, CaseOrder.OLDEST)).isEqualTo(oldest);
            assertThat(db.<Count>inTransaction(em -> new CriteriaStore(em).count(SCOPE, criteria)))
                    .isEqualTo(Count.of(newest.size()));
        });
        assertThat(reachable(db, c -> daysLeft(c) < 0)).as("some are late").isNotEmpty();
        assertThat(reachable(db, c -> daysLeft(c) == 0)).as("on the last day").isNotEmpty();
    }

    /** What is taken out is what both scopes cover: in the list, and the caller's to extract. */
    @OnBothDatabases
    void aFileHoldsWhatBothScopesCover(TestDatabase db) {
        List<Long> both = ids(reachable(db, c -> c.place().unit() == 3));
        assertThat(both).isNotEmpty();
        db.doInTransaction(em -> {
            var store = new SortedCaseStore(em);
            assertThat(store.newest(SCOPE, UNIT_THREE, CaseCriteria.ALL, 1000))
                    .extracting(Hit::id)
                    .isEqualTo(both);
            assertThat(store.newest(SCOPE, NOTHING, CaseCriteria.ALL, 1000)).isEmpty();
            assertThat(store.newest(NOTHING, UNIT_THREE, CaseCriteria.ALL, 1000))
                    .isEmpty();
            List<Long> everything = em.createQuery("select c.id from IncidentCase c order by c.id desc", Long.class)
                    .getResultList();
            assertThat(store.still(SCOPE, UNIT_THREE, everything))
                    .extracting(IncidentCase::id)
                    .containsExactlyElementsOf(
                            both.stream().sorted(Comparator.reverseOrder()).toList());
            assertThat(store.still(SCOPE, NOTHING, everything)).isEmpty();
            assertThat(store.still(SCOPE, UNIT_THREE, List.of())).isEmpty();
        });
    }

    /** Design 13: two statements a page, one for all numbers beside the tabs, however many rows. */
    @OnBothDatabases
    void aPageAndTheTabsHaveTheirBudget(TestDatabase db) {
        db.doInTransaction(em -> {
            var store = new SortedCaseStore(em);
            assertThat(db.statementsOf(
                            () -> store.arranged(SCOPE, CaseCriteria.ALL, 10_001, hits -> hits.subList(0, 25))))
                    .hasSize(2);
            assertThat(db.statementsOf(() -> store.newest(SCOPE, CaseCriteria.ALL, 10_001)))
                    .hasSize(1);
        });
        db.doInTransaction(em -> {
            var tallies = new CaseTallyStore(em);
            var scopes = Map.of(CaseList.OPEN, SCOPE, CaseList.INBOX, inbox(), CaseList.CLOSED, NOTHING);
            assertThat(db.statementsOf(() -> tallies.tallies(scopes, NinetyDayRule.lateBefore(TODAY))))
                    .hasSize(1);
            assertThat(db.statementsOf(() -> tallies.tallies(Map.of(CaseList.OPEN, NOTHING), Instant.EPOCH)))
                    .isEmpty();
        });
    }

    @OnBothDatabases
    void theNumbersBesideTheTabsAreTheNaiveCounts(TestDatabase db) {
        Map<CaseList, Tally> tallies = db.inTransaction(em -> new CaseTallyStore(em)
                .tallies(
                        Map.of(CaseList.OPEN, SCOPE, CaseList.INBOX, inbox(), CaseList.CLOSED, NOTHING),
                        NinetyDayRule.lateBefore(TODAY)));
        assertThat(tallies.get(CaseList.OPEN))
                .isEqualTo(new Tally(
                        Count.of(reachable(db, c -> true).size()),
                        Count.of(reachable(db, c -> daysLeft(c) < 0).size())));
        assertThat(tallies.get(CaseList.INBOX).all())
                .isEqualTo(Count.of(all(db).stream()
                        .filter(c -> c.state() == CaseState.RECEIVED)
                        .count()));
        assertThat(tallies).as("who has no such list gets no number").doesNotContainKey(CaseList.CLOSED);
    }

    /** Ended cases that the authority has are late no more, whatever their age. */
    @OnBothDatabases
    void whatWasSentIsNotLate(TestDatabase db) {
        Scope dropped = new Scope(
                Action.LIST_DROPPED_CASES,
                List.of(new Branch(new Reach.SubTree(OWNER, 1), EnumSet.of(CaseState.REJECTED, CaseState.DELETED))));
        db.doInTransaction(em -> {
            var sent = TestCases.in(CaseState.REJECTED);
            TestCases.ended(sent);
            sent.sent(TestCases.RECEIVED_AT.plusSeconds(99));
            new CaseStore(em).add(sent);
            new CaseStore(em).add(TestCases.in(CaseState.DELETED));
        });
        Map<CaseList, Tally> tallies = db.inTransaction(em ->
                new CaseTallyStore(em).tallies(Map.of(CaseList.DROPPED, dropped), NinetyDayRule.lateBefore(TODAY)));
        assertThat(tallies.get(CaseList.DROPPED)).isEqualTo(new Tally(Count.of(2), Count.of(1)));
    }

    /** Limits, "Model and indexes": the page in either direction comes out of the index of the sub-tree. */
    @OnBothDatabases
    void theOrdersByDayComeOutOfAnIndex(TestDatabase db) {
        if (db.kind() != DatabaseKind.POSTGRESQL) {
            return;
        }
        db.doInTransaction(em -> {
            for (int i = 0; i < 3000; i++) {
                var incident = TestCases.received(
                        List.of(OWNER, i % 50 == 0 ? 77L : 2L), 2L, TestCases.RECEIVED_AT.plusSeconds(i));
                new CaseStore(em).add(incident);
            }
        });
        db.doInTransaction(em -> em.createNativeQuery("analyze casework_case").executeUpdate());
        Scope small = new Scope(
                Action.READ_INBOX, List.of(new Branch(new Reach.SubTree(77, 2), EnumSet.of(CaseState.RECEIVED))));
        for (CaseOrder order : CaseOrder.values()) {
            String page = db.statementsOf(() -> db.doInTransaction(
                            em -> new CriteriaStore(em).page(small, CaseCriteria.ALL, order, Optional.empty())))
                    .get(0);
            assertThat(plan(db, page))
                    .as(order.name())
                    .contains("casework_case_anc2")
                    .doesNotContain("Seq Scan");
        }
    }

    private static String plan(TestDatabase db, String statement) {
        return db.inTransaction(em -> em.createNativeQuery("explain " + statement.replaceFirst("\\?", "77"))
                .getResultList()
                .toString());
    }

    @OnBothDatabases
    void aChoiceOfColumnsIsAPersonsOwnAndOfOneList(TestDatabase db) {
        var hers = new ColumnChoice.Key(7, CaseList.OWN);
        db.doInTransaction(em -> new ColumnChoiceStore(em).keep(hers, EnumSet.of(ListColumn.AGE, ListColumn.DAYS)));
        db.doInTransaction(em -> new ColumnChoiceStore(em).keep(hers, EnumSet.of(ListColumn.PLACE)));
        db.doInTransaction(em -> {
            var store = new ColumnChoiceStore(em);
            assertThat(store.of(hers).orElseThrow().columns()).containsExactly(ListColumn.PLACE);
            assertThat(store.of(new ColumnChoice.Key(8, CaseList.OWN))).isEmpty();
            assertThat(store.of(new ColumnChoice.Key(7, CaseList.OPEN))).isEmpty();
        });
    }

    @OnBothDatabases
    void aReminderCountsForItsDayAndInItsScopeOnly(TestDatabase db) {
        long there = reachable(db, c -> c.place().unit() == 2).get(0).id();
        db.doInTransaction(em -> {
            var store = new ReminderStore(em);
            assertThat(store.isReminded(SCOPE, there, TODAY)).isFalse();
            store.note(UNIT_THREE, there, TODAY);
            em.flush();
            assertThat(store.isReminded(SCOPE, there, TODAY))
                    .as("outside her scope nothing is noted")
                    .isFalse();
            store.note(SCOPE, there, TODAY);
        });
        db.doInTransaction(em -> {
            var store = new ReminderStore(em);
            assertThat(store.isReminded(SCOPE, there, TODAY)).isTrue();
            assertThat(store.isReminded(SCOPE, there, TODAY.plusDays(1))).isFalse();
            store.note(SCOPE, there, TODAY.plusDays(1));
        });
        db.doInTransaction(em -> assertThat(new ReminderStore(em).isReminded(SCOPE, there, TODAY.plusDays(1)))
                .isTrue());
    }

    private static Scope inbox() {
        return new Scope(
                Action.READ_INBOX, List.of(new Branch(new Reach.Mailbox(2, false), EnumSet.of(CaseState.RECEIVED))));
    }

    private static long daysLeft(IncidentCase incident) {
        return NinetyDayRule.daysLeft(incident.receivedAt(), TODAY);
    }

    private static List<Hit> newest(TestDatabase db, CaseCriteria criteria, int most) {
        return db.inTransaction(em -> new SortedCaseStore(em).newest(SCOPE, criteria, most));
    }

    private static List<Long> walk(TestDatabase db, CaseCriteria criteria, CaseOrder order) {
        return db.inTransaction(em -> {
            List<Long> seen = new ArrayList<>();
            Optional<PageKey> after = Optional.empty();
            do {
                var page = new CriteriaStore(em).page(SCOPE, criteria, order, after);
                page.rows().forEach(c -> seen.add(c.id()));
                after = page.next();
            } while (after.isPresent());
            return seen;
        });
    }

    private static List<IncidentCase> all(TestDatabase db) {
        return db.inTransaction(em -> em.createQuery("select c from IncidentCase c", IncidentCase.class)
                .getResultList());
    }

    /** What the scope covers by its words, newest first. */
    private static List<IncidentCase> reachable(TestDatabase db, Predicate<IncidentCase> rule) {
        return all(db).stream()
                .filter(c -> c.state() == CaseState.IN_PROGRESS)
                .filter(c -> c.place().path().contains(2L) || c.handler() == 21)
                .filter(rule)
                .sorted(Comparator.comparing(IncidentCase::receivedAt)
                        .thenComparing(IncidentCase::id)
                        .reversed())
                .toList();
    }

    private static List<Long> ids(List<IncidentCase> cases) {
        return cases.stream().map(IncidentCase::id).toList();
    }
}
