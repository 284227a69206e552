package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.CaseNumber;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;

/** Criteria choose what a person would who looked at every case in reach: on a page, in a number, one by one. */
class CriteriaStoreIT {

    private static final int CASES = 72;
    private static final long OWNER = 1;
    private static final long HIDDEN = 9;

    /** Below the owner and, for what is being handled, by the handler as well: two branches that overlap. */
    private static final Scope SCOPE = new Scope(
            Action.SEARCH_CASES,
            List.of(
                    new Branch(new Reach.SubTree(OWNER, 1), EnumSet.allOf(CaseState.class)),
                    new Branch(new Reach.Handler(TestCases.HANDLER), EnumSet.of(CaseState.IN_PROGRESS))));

    @BeforeEach
    void aWorldOfCases(TestDatabase db) {
        db.doInTransaction(em -> {
            for (String table : List.of("casework_report", "casework_keyword", "casework_case", "casework_medicine")) {
                em.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
        db.doInTransaction(em -> {
            var store = new CaseStore(em);
            for (int i = 0; i < CASES; i++) {
                add(store, i);
            }
            store.flush();
            em.createNativeQuery("update casework_case set occurred_on = '2026-02-14', problem = null,"
                            + " severity_scale = 1, actual_consequence = 'FATAL', severity_category = 'FATAL_CONSEQUENCE'"
                            + " where mod(id, 4) = 0")
                    .executeUpdate();
        });
    }

    private static void add(CaseStore store, int i) {
        List<Long> path = i % 9 == 8 ? List.of(HIDDEN) : List.of(OWNER, 2L + i % 3, 20L + i % 6);
        var at = TestCases.RECEIVED_AT.plusSeconds(86_400L * (i % 20));
        var incident =
                new IncidentCase(TestCases.report(path, details(i)), new LastChange("rapportør", at, "reported"));
        incident.numbered("2026-000020-0");
        incident.liesIn(2L + i % 2);
        if (i % 5 == 0) {
            incident.keywords(List.of(new Keyword("Fald"), new Keyword("Nat")));
        }
        store.add(incident);
        incident.numbered(CaseNumber.of(2026, incident.id()));
        store.add(new Report(incident.id(), TestCases.report(path, details(i)), at, "%064d".formatted(i)));
        switch (i % 4) {
            case 1 -> incident.acceptEdited(TestCases.content("note"), TestCases.HANDLER, TestCases.change("accepted"));
            case 2 -> incident.reject(DropReason.TEST, "Test", TestCases.HANDLER, TestCases.change("rejected"));
            case 3 -> incident.collects(7, "Ark", null);
            default -> {
                // As it came.
            }
        }
    }

    private static ReportDetails details(int i) {
        var medicine = new Medicine("Panodil", "Paracetamol", "Oral", "500 mg", i % 8 == 0 ? "N02BE01" : null);
        return new ReportDetails(Answer.NO, Answer.NO, List.of(medicine), List.of(), List.of());
    }

    private static Map<CaseCriteria, Predicate<IncidentCase>> asked() {
        var asked = new LinkedHashMap<CaseCriteria, Predicate<IncidentCase>>();
        asked.put(CaseCriteria.ALL, c -> true);
        asked.put(
                with(Coded.STATE, "RECEIVED", "REJECTED"),
                c -> c.state() == CaseState.RECEIVED || c.state() == CaseState.REJECTED);
        asked.put(
                with(Coded.SEVERITY, "FATAL_CONSEQUENCE"),
                c -> c.severity().category().name().startsWith("FATAL"));
        asked.put(
                with(Coded.ACTUAL, "SEVERE"), c -> c.severity().actual().name().equals("SEVERE"));
        asked.put(with(Coded.POSSIBLE, "MILD"), c -> c.severity().possible() != null);
        asked.put(with(Coded.SCALE, "1"), c -> c.severity().scale() == 1);
        asked.put(with(Coded.MAIN_GROUP, "medicinering"), c -> c.classified().mainGroup() != null);
        asked.put(with(Coded.PROBLEM, "forkert-dosis", "-"), c -> true);
        asked.put(with(Coded.PROBLEM, "-"), c -> c.classified().problem() == null);
        asked.put(with(Coded.PROCESS, "ordination"), c -> false);
        asked.put(with(Coded.KIND, "COLLECTIVE"), c -> c.kind() == CaseKind.COLLECTIVE);
        asked.put(with(Coded.REPORTER, "STAFF"), c -> true);
        asked.put(with(Coded.REPORTER, ReporterKind.PATIENT.name()), c -> false);
        asked.put(with(Coded.DROP_REASON, "TEST"), c -> c.state() == CaseState.REJECTED);
        asked.put(with(Coded.AREA, "fald"), c -> false);
        asked.put(with(Coded.FOCUS_AREA, "4"), c -> false);
        asked.put(with(Coded.HANDLER, "7"), c -> c.handler() != null);
        asked.put(with(Coded.HANDLER, "-"), c -> c.handler() == null);
        asked.put(with(Coded.MAILBOX, "3"), c -> c.place().mailboxUnit() == 3);
        asked.put(with(Coded.ATC, "N02"), CriteriaStoreIT::hasAtc);
        asked.put(with(Coded.ATC, "-"), c -> !hasAtc(c));
        asked.put(CaseCriteria.ALL.with(Worded.KEYWORD, Set.of("FALD")), c -> !c.keywords()
                .isEmpty());
        asked.put(CaseCriteria.ALL.with(Worded.PLACE_NAME, Set.of("Stue 5")), c -> "Stue 5"
                .equals(c.place().placeName()));
        asked.put(at(new PlaceWanted(3, 2, true)), c -> c.place().path().contains(3L));
        asked.put(at(new PlaceWanted(3, 2, false)), c -> false);
        asked.put(at(new PlaceWanted(22, 3, false)), c -> c.place().unit() == 22);
        asked.put(at(new PlaceWanted(22, PlaceWanted.UNKNOWN, true)), c -> false);
        var days = new Days(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 9));
        asked.put(CaseCriteria.ALL.received(days), c -> days.covers(day(c)));
        asked.put(
                CaseCriteria.ALL.due(new Days(null, LocalDate.of(2026, 6, 4))),
                c -> !NinetyDayRule.dueOn(c.receivedAt()).isAfter(LocalDate.of(2026, 6, 4)));
        asked.put(
                CaseCriteria.ALL.occurred(new Days(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 14))),
                c -> c.occurrence().day() != null);
        asked.put(
                with(Coded.STATE, "IN_PROGRESS").received(days).at(Set.of(new PlaceWanted(2, 2, true))),
                c -> c.state() == CaseState.IN_PROGRESS
                        && days.covers(day(c))
                        && c.place().path().contains(2L));
        return asked;
    }

    @OnBothDatabases
    void aPageANumberAndAWalkSayTheSameAsLookingAtEach(TestDatabase db) {
        List<IncidentCase> all = reachable(db);
        assertThat(all).hasSizeBetween(CASES / 2, CASES - 1);
        asked().forEach((criteria, naive) -> {
            List<Long> expected =
                    all.stream().filter(naive).map(IncidentCase::id).toList();
            assertThat(walk(db, criteria, CaseOrder.NEWEST))
                    .as("newest %s", criteria)
                    .isEqualTo(expected);

            assertThat(behind(db, criteria))
                    .as("one by one %s", criteria)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(db.<Count>inTransaction(em -> new CriteriaStore(em).count(SCOPE, criteria)))
                    .as("counted %s", criteria)
                    .isEqualTo(Count.of(expected.size()));
            assertThat(grouped(db, criteria)).as("grouped %s", criteria).isEqualTo(expected.size());
        });
    }

    @OnBothDatabases
    void theOldestFirstIsTheSameTurnedRound(TestDatabase db) {
        for (CaseCriteria criteria : List.of(CaseCriteria.ALL, with(Coded.STATE, "RECEIVED", "REJECTED"))) {
            assertThat(walk(db, criteria, CaseOrder.OLDEST)).isEqualTo(reversed(walk(db, criteria, CaseOrder.NEWEST)));
        }
    }

    @OnBothDatabases
    void aPageIsTwoStatementsWhateverIsAsked(TestDatabase db) {
        asked().keySet()
                .forEach(criteria -> db.doInTransaction(em -> {
                    var store = new CriteriaStore(em);
                    assertThat(db.statementsOf(() -> store.page(SCOPE, criteria, CaseOrder.NEWEST, Optional.empty())))
                            .hasSizeBetween(1, 2);
                }));
    }

    @OnBothDatabases
    void outsideTheScopeNothingIsChosen(TestDatabase db) {
        var nothing = new Scope(Action.SEARCH_CASES, List.of());
        db.doInTransaction(em -> {
            var store = new CriteriaStore(em);
            assertThat(store.page(nothing, CaseCriteria.ALL, CaseOrder.NEWEST, Optional.empty())
                            .rows())
                    .isEmpty();
            assertThat(store.count(nothing, CaseCriteria.ALL)).isEqualTo(Count.of(0));
            assertThat(store.behind(nothing, CaseCriteria.ALL, 0, 10)).isEmpty();
            assertThat(store.count(SCOPE, at(new PlaceWanted(HIDDEN, 1, true))))
                    .as("the handler's branch reaches its own there, and only those")
                    .isEqualTo(Count.of(reachable(db).stream()
                            .filter(c -> c.place().unit() == HIDDEN)
                            .count()));
        });
    }

    private static boolean hasAtc(IncidentCase incident) {
        return incident.details().medicines().stream().anyMatch(one -> one.atc() != null);
    }

    private static LocalDate day(IncidentCase incident) {
        return LocalDate.ofInstant(incident.receivedAt(), ZoneId.of("Europe/Copenhagen"));
    }

    private static CaseCriteria with(Coded criterion, String... values) {
        return CaseCriteria.ALL.with(criterion, values);
    }

    private static CaseCriteria at(PlaceWanted place) {
        return CaseCriteria.ALL.at(Set.of(place));
    }

    private static List<Long> reversed(List<Long> ids) {
        var turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        return turned;
    }

    /** What the scope covers by its words, newest first. */
    private static List<IncidentCase> reachable(TestDatabase db) {
        return db.inTransaction(em -> em.createQuery("select c from IncidentCase c", IncidentCase.class)
                .getResultStream()
                .filter(c -> c.place().path().contains(OWNER)
                        || c.state() == CaseState.IN_PROGRESS && c.handler() == TestCases.HANDLER)
                .peek(c -> {
                    c.keywords().size();
                    c.details().medicines().size();
                })
                .sorted(Comparator.comparing(IncidentCase::receivedAt)
                        .thenComparing(IncidentCase::id)
                        .reversed())
                .toList());
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

    private static List<Long> behind(TestDatabase db, CaseCriteria criteria) {
        return db.inTransaction(em -> {
            List<Long> seen = new ArrayList<>();
            List<IncidentCase> some = new CriteriaStore(em).behind(SCOPE, criteria, 0, 10);
            while (!some.isEmpty()) {
                some.forEach(c -> seen.add(c.id()));
                some = new CriteriaStore(em).behind(SCOPE, criteria, seen.get(seen.size() - 1), 10);
            }
            return seen;
        });
    }

    private static long grouped(TestDatabase db, CaseCriteria criteria) {
        String text = "select c.state, count(*) from casework_case c where " + ScopedRows.IN_SCOPE + " and "
                + ScopedRows.CRITERIA + " and c.id > ?1 group by c.state";
        return db.inTransaction(em -> new ScopedRows(em)
                .select(SCOPE, criteria, text, List.of(0L)).stream()
                        .mapToLong(row -> ((Number) row[1]).longValue())
                        .sum());
    }
}
