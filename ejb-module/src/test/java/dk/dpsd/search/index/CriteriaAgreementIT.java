package dk.dpsd.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.SeverityCategory;
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
import dk.dpsd.casework.store.CriteriaStore;
import dk.dpsd.casework.store.FoundCaseStore;
import dk.dpsd.casework.store.WholeCaseStore;
import dk.dpsd.search.SearchScopes;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Criteria choose the same cases in the index as in the database; a failing world is told by its seed")
class CriteriaAgreementIT {

    private static final int CASES = 60;
    private static final int QUESTIONS = 80;
    private static final long GRANTEE = 77;

    /** No sub-tree but the one of owner 1: what lies under owner 9 is reached by handler or by grant. */
    private static final Scope SCOPE = new Scope(
            Action.SEARCH_CASES,
            List.of(
                    new Branch(new Reach.SubTree(1, 1), EnumSet.allOf(CaseState.class)),
                    new Branch(new Reach.Handler(TestCases.HANDLER), EnumSet.of(CaseState.IN_PROGRESS)),
                    new Branch(
                            new Reach.Granted(GRANTEE, EnumSet.allOf(GrantLevel.class), LocalDate.of(2026, 3, 1)),
                            EnumSet.of(CaseState.IN_PROGRESS, CaseState.CLOSED))));

    /** Values of every criterion, those that are there and some that are not. */
    private static final Map<Coded, List<String>> VALUES = Map.ofEntries(
            Map.entry(Coded.STATE, names(CaseState.values())),
            Map.entry(Coded.SEVERITY, names(SeverityCategory.values())),
            Map.entry(Coded.ACTUAL, List.of("MILD", "SEVERE")),
            Map.entry(Coded.POSSIBLE, List.of("MILD", "NONE")),
            Map.entry(Coded.SCALE, List.of("1", "2")),
            Map.entry(Coded.MAIN_GROUP, List.of("medicinering", "-")),
            Map.entry(Coded.PROBLEM, List.of("forkert-dosis", "-")),
            Map.entry(Coded.PROCESS, List.of("administration", "-", "andet")),
            Map.entry(Coded.KIND, names(CaseKind.values())),
            Map.entry(Coded.AREA, List.of("fald")),
            Map.entry(Coded.REPORTER, List.of("STAFF", "PATIENT")),
            Map.entry(Coded.DROP_REASON, List.of("TEST", "DUPLICATE")),
            Map.entry(Coded.FOCUS_AREA, List.of("4")),
            Map.entry(Coded.ATC, List.of("N", "N02", "N02BE01", "B", "-")),
            Map.entry(Coded.HANDLER, List.of("7", "8", "-")),
            Map.entry(Coded.MAILBOX, List.of("2", "3", "-")));

    @TempDir
    Path folder;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            for (String table : List.of(
                    "access_grant", "casework_report", "casework_keyword", "casework_case", "casework_medicine")) {
                em.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
    }

    @OnBothDatabases
    void whatIsFoundByCodesIsWhatTheDatabaseChooses(TestDatabase db) throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        db.doInTransaction(em -> {
            for (int i = 0; i < CASES; i++) {
                add(em, random);
            }
            // One at least that nothing else reaches.
            granted(em, handled(em));
        });
        try (CaseIndex index = CaseIndex.open(folder)) {
            fill(db, index);
            Searchable scope = db.inTransaction(em -> new SearchScopes(null, new FoundCaseStore(em)).named(SCOPE));
            assertThat(scope.granted())
                    .as("cases of the other owner, by grants")
                    .isNotEmpty();
            int some = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                CaseCriteria criteria = criteria(random);
                List<Long> chosen = chosen(db, criteria);
                assertThat(found(index, scope, criteria))
                        .as("seed " + seed + ": " + criteria)
                        .containsExactlyInAnyOrderElementsOf(chosen);
                some += chosen.isEmpty() || chosen.size() > CASES ? 0 : 1;
            }
            assertThat(some).as("questions that choose some and not all").isGreaterThan(QUESTIONS / 5);
        }
    }

    private static void add(EntityManager em, Random random) {
        List<Long> path =
                random.nextInt(6) == 0 ? List.of(9L) : List.of(1L, 2L + random.nextInt(2), 20L + random.nextInt(3));
        var at = TestCases.RECEIVED_AT.plusSeconds(3_600L * random.nextInt(480));
        var incident =
                new IncidentCase(TestCases.report(path, details(random)), new LastChange("rapportør", at, "reported"));
        incident.numbered("2026-000020-0");
        incident.liesIn(random.nextInt(5) == 0 ? null : (Long) (2L + random.nextInt(2)));
        if (random.nextInt(3) == 0) {
            incident.keywords(List.of(new Keyword("Fald"), new Keyword("Nat")));
        }
        em.persist(incident);
        em.flush();
        em.persist(new Report(
                incident.id(), TestCases.report(path, details(random)), at, "%064d".formatted(incident.id())));
        switch (random.nextInt(5)) {
            case 0 -> incident.acceptEdited(TestCases.content("note"), TestCases.HANDLER, TestCases.change("accepted"));
            case 1 -> incident.reject(DropReason.TEST, "Test", TestCases.HANDLER, TestCases.change("rejected"));
            case 2 -> incident.collects(7, "Ark", null);
            case 3 -> incident.accept(8, TestCases.change("accepted"));
            default -> {
                // As it came.
            }
        }
        if (random.nextInt(4) == 0) {
            granted(em, incident);
        }
    }

    /** Under the other owner, in the hands of somebody else. */
    private static IncidentCase handled(EntityManager em) {
        var at = TestCases.RECEIVED_AT;
        var incident = new IncidentCase(
                TestCases.report(List.of(9L), ReportDetails.none()), new LastChange("rapportør", at, "reported"));
        incident.numbered("2026-000020-0");
        incident.accept(8, TestCases.change("accepted"));
        em.persist(incident);
        em.flush();
        em.persist(new Report(
                incident.id(),
                TestCases.report(List.of(9L), ReportDetails.none()),
                at,
                "%064d".formatted(incident.id())));
        return incident;
    }

    private static void granted(EntityManager em, IncidentCase incident) {
        em.persist(new CaseGrant(incident.id(), GRANTEE, GrantLevel.READ, null, 1, Instant.EPOCH));
    }

    private static ReportDetails details(Random random) {
        String atc = random.nextBoolean() ? "N02BE01" : random.nextBoolean() ? "b01aa03" : null;
        var medicine = new Medicine("Panodil", "Paracetamol", "Oral", "500 mg", atc);
        return new ReportDetails(Answer.NO, Answer.NO, List.of(medicine), List.of(), List.of());
    }

    private static CaseCriteria criteria(Random random) {
        CaseCriteria criteria = CaseCriteria.ALL;
        List<Coded> all = List.of(Coded.values());
        for (int i = random.nextInt(3); i > 0; i--) {
            Coded one = all.get(random.nextInt(all.size()));
            List<String> values = VALUES.get(one);
            criteria = criteria.with(
                    one,
                    random.ints(1 + random.nextInt(2), 0, values.size())
                            .mapToObj(values::get)
                            .toArray(String[]::new));
        }
        return switch (random.nextInt(8)) {
            case 0 -> criteria.received(days(random));
            case 1 -> criteria.due(days(random).earlier(-90));
            case 2 -> criteria.occurred(days(random));
            case 3 -> criteria.at(Set.of(new PlaceWanted(2L + random.nextInt(2), 2, true)));
            case 4 ->
                criteria.at(Set.of(new PlaceWanted(20, 3, false), new PlaceWanted(21, PlaceWanted.UNKNOWN, true)));
            case 5 -> criteria.with(Worded.KEYWORD, Set.of("fald", "dag"));
            case 6 -> criteria.with(Worded.PLACE_NAME, Set.of("Stue 5"));
            default -> criteria;
        };
    }

    private static Days days(Random random) {
        LocalDate from = LocalDate.of(2026, 2, 27).plusDays(random.nextInt(20));
        return new Days(
                random.nextInt(3) == 0 ? null : from, random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(9)));
    }

    private static List<String> names(Enum<?>[] values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return names;
    }

    private static void fill(TestDatabase db, CaseIndex index) throws IOException {
        Map<Long, Document> documents = new HashMap<>();
        db.doInTransaction(em -> new WholeCaseStore(em)
                .behind(Scope.task(SystemTask.INDEX), 0, CASES + 2)
                .forEach(whole -> documents.put(whole.incident().id(), CaseDocuments.of(whole, ""))));
        assertThat(documents).hasSize(CASES + 1);
        index.begin(0);
        index.put(documents);
        index.built();
    }

    private static List<Long> chosen(TestDatabase db, CaseCriteria criteria) {
        return db.inTransaction(em -> new CriteriaStore(em)
                .behind(SCOPE, criteria, 0, CASES + 1).stream()
                        .map(IncidentCase::id)
                        .toList());
    }

    private static List<Long> found(CaseIndex index, Searchable scope, CaseCriteria criteria) {
        List<Long> all = new ArrayList<>();
        Optional<SearchKey> after = Optional.empty();
        try {
            do {
                Found page = index.find(
                        new IndexQuestion(new SearchRights(scope, scope, scope), criteria, Words.of(""), false),
                        SearchOrder.GRAVEST,
                        after);
                page.hits().forEach(hit -> all.add(hit.caseId()));
                after = page.next();
            } while (after.isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
