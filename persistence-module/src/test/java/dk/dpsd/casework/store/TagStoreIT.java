package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.tag.FocusArea;
import dk.dpsd.casework.model.tag.FocusTag;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.casework.store.KeywordStore.Written;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** R-TAG-01..03: words and focus areas are kept with the case and counted within somebody's own places only. */
class TagStoreIT {

    private static final Scope ALL = Scope.task(SystemTask.ERASE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final long REGION = 9;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("select c from IncidentCase c", IncidentCase.class)
                    .getResultList()
                    .forEach(em::remove);
            em.flush();
            em.createQuery("delete from FocusArea a").executeUpdate();
        });
    }

    private static long caseOn(TestDatabase db, List<Long> path, String... words) {
        return db.inTransaction(em -> {
            var incident = TestCases.received(path, null, TestCases.RECEIVED_AT);
            incident.keywords(Stream.of(words).map(Keyword::new).toList());
            incident.accept(TestCases.HANDLER, TestCases.change("accepted"));
            new CaseStore(em).add(incident);
            em.flush();
            return incident.id();
        });
    }

    private static Scope below(long unit, int depth) {
        return new Scope(
                Action.READ_KEYWORDS,
                List.of(new Scope.Branch(new Scope.Reach.SubTree(unit, depth), Set.of(CaseState.IN_PROGRESS))));
    }

    @OnBothDatabases
    void wordsAreCountedInTheirWritingsAndOnlyWithinTheScope(TestDatabase db) {
        caseOn(db, List.of(1L, 2L), "Fald", "Sengehest");
        caseOn(db, List.of(1L, 2L), "Fald");
        caseOn(db, List.of(1L, 3L), "fald");
        caseOn(db, List.of(7L), "hemmeligt");
        db.doInTransaction(em -> {
            var store = new KeywordStore(em);
            assertThat(store.used(below(1, 1), 100))
                    .containsExactly(
                            new Written("fald", "Fald", 2),
                            new Written("fald", "fald", 1),
                            new Written("sengehest", "Sengehest", 1));
            assertThat(store.used(below(3, 2), 100)).containsExactly(new Written("fald", "fald", 1));
            assertThat(store.used(new Scope(Action.READ_KEYWORDS, List.of()), 100))
                    .isEmpty();
            assertThat(store.used(below(1, 1), 1)).hasSize(1);
        });
    }

    @OnBothDatabases
    void theWordsOfACaseAreReplacedAsAWhole(TestDatabase db) {
        long caseId = caseOn(db, List.of(1L), "Fald", "Sengehest");
        db.doInTransaction(em -> new CaseStore(em)
                .open(ALL, caseId)
                .orElseThrow()
                .keywords(List.of(new Keyword("fald"), new Keyword("Natlys"))));
        db.doInTransaction(em -> assertThat(
                        new CaseStore(em).open(ALL, caseId).orElseThrow().keywords())
                .extracting(Keyword::word)
                .containsExactly("fald", "Natlys"));
    }

    @OnBothDatabases
    void aFourthWordIsRefused(TestDatabase db) {
        long caseId = caseOn(db, List.of(1L));
        db.doInTransaction(em -> {
            IncidentCase incident = new CaseStore(em).open(ALL, caseId).orElseThrow();
            var four = Stream.of("a", "b", "c", "d").map(Keyword::new).toList();
            assertThatThrownBy(() -> incident.keywords(four)).isInstanceOf(IllegalArgumentException.class);
            assertThat(incident.keywords()).isEmpty();
        });
    }

    @OnBothDatabases
    void aFocusAreaStaysOnItsCasesUnderTheNameItHad(TestDatabase db) {
        long areaId = db.inTransaction(em -> {
            var area = new FocusArea(REGION, "Sepsis", TODAY, null);
            new FocusAreaStore(em).add(area);
            return area.id();
        });
        long caseId = caseOn(db, List.of(REGION));
        db.doInTransaction(em -> {
            FocusArea area = new FocusAreaStore(em).find(REGION, areaId).orElseThrow();
            new CaseStore(em).open(ALL, caseId).orElseThrow().focusAreas(List.of(new FocusTag(area)));
        });
        db.doInTransaction(
                em -> new FocusAreaStore(em).find(REGION, areaId).orElseThrow().change("Tidlig sepsis", TODAY, TODAY));
        db.doInTransaction(em -> {
            var store = new FocusAreaStore(em);
            assertThat(new CaseStore(em).open(ALL, caseId).orElseThrow().focusAreas())
                    .extracting(FocusTag::area, FocusTag::name)
                    .containsExactly(tuple(areaId, "Sepsis"));
            assertThat(store.of(REGION)).extracting(FocusArea::name).containsExactly("Tidlig sepsis");
            assertThat(store.of(REGION).get(0).isValidOn(TODAY)).isTrue();
            assertThat(store.of(REGION).get(0).isValidOn(TODAY.plusDays(1))).isFalse();
            assertThat(store.find(REGION + 1, areaId)).as("of another region").isEmpty();
        });
    }
}
