package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.collective.CollectiveSheet;
import dk.dpsd.casework.model.collective.SheetCount;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** R-REP-07, domain B.5: a sheet is a case with numbers of its own, reached through its case. */
class CollectiveStoreIT {

    private static final Scope ALL = Scope.task(SystemTask.FIND_SHEET);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final long UNIT = 3;

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("select s from CollectiveSheet s", CollectiveSheet.class)
                    .getResultList()
                    .forEach(em::remove);
            em.flush();
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
    }

    private static long sheet(TestDatabase db, Map<String, Integer> counts) {
        return db.inTransaction(em -> {
            var incident = TestCases.received(List.of(1L, 2L, UNIT), 2L, TestCases.RECEIVED_AT);
            new CaseStore(em).add(incident);
            em.flush();
            var sheet = new CollectiveSheet(incident.id(), "FALD", OCTOBER, UNIT, false, counts);
            incident.collects(sheet.incidents(), "Samlerapport", "Lært");
            new CollectiveStore(em).add(ALL, sheet);
            return incident.id();
        });
    }

    @OnBothDatabases
    void theNumbersAreKeptAsReportedAndAsTheyAreNow(TestDatabase db) {
        long caseId = sheet(db, Map.of("FALD-SENG", 3, "FALD-GANG", 2, "FALD-STOL", 0));
        db.doInTransaction(em -> {
            IncidentCase incident = new CaseStore(em).open(ALL, caseId).orElseThrow();
            assertThat(incident.kind()).isEqualTo(CaseKind.COLLECTIVE);
            assertThat(incident.incidents()).isEqualTo(5);
            incident.accept(TestCases.HANDLER, TestCases.change("accepted"));
            CollectiveSheet sheet = new CollectiveStore(em).find(ALL, caseId).orElseThrow();
            incident.recounted(sheet.correct(Map.of("FALD-SENG", 4)), TestCases.change("recounted"));
        });
        db.doInTransaction(em -> {
            CollectiveSheet sheet = new CollectiveStore(em).find(ALL, caseId).orElseThrow();
            assertThat(sheet.month()).isEqualTo(OCTOBER);
            assertThat(sheet.counts())
                    .extracting(SheetCount::subtype, SheetCount::reported, SheetCount::incidents)
                    .containsExactly(tuple("FALD-GANG", 2, 2), tuple("FALD-SENG", 3, 4));
            assertThat(new CaseStore(em).open(ALL, caseId).orElseThrow().incidents())
                    .isEqualTo(6);
        });
    }

    /** Every other case is one incident, also those from before there were sheets. */
    @OnBothDatabases
    void everyOtherCaseIsOneIncident(TestDatabase db) {
        db.doInTransaction(em -> {
            var single = TestCases.in(CaseState.RECEIVED);
            new CaseStore(em).add(single);
            em.flush();
            assertThat(single.kind()).isEqualTo(CaseKind.SINGLE);
            assertThat(single.incidents()).isNull();
            assertThat(new CollectiveStore(em).find(ALL, single.id())).isEmpty();
        });
    }

    /** Design 1: who does not reach the case does not reach its numbers. */
    @OnBothDatabases
    void theNumbersAreReachedThroughTheCase(TestDatabase db) {
        long caseId = sheet(db, Map.of("FALD-SENG", 3));
        db.doInTransaction(em -> {
            var store = new CollectiveStore(em);
            assertThat(store.find(below(UNIT, 3), caseId)).isPresent();
            assertThat(store.find(below(4, 3), caseId)).isEmpty();
            assertThat(store.find(new Scope(Action.READ_CASE, List.of()), caseId))
                    .isEmpty();
        });
    }

    private static Scope below(long unit, int depth) {
        return new Scope(
                Action.READ_CASE,
                List.of(new Scope.Branch(new Scope.Reach.SubTree(unit, depth), Set.of(CaseState.RECEIVED))));
    }

    @OnBothDatabases
    void aLaterSheetOfTheSameUnitAreaAndMonthIsNoticed(TestDatabase db) {
        long caseId = sheet(db, Map.of("FALD-SENG", 3));
        db.doInTransaction(em -> {
            var store = new CollectiveStore(em);
            assertThat(store.isThere(ALL, UNIT, "FALD", OCTOBER)).isTrue();
            assertThat(store.isThere(ALL, UNIT, "INFEKTION", OCTOBER)).isFalse();
            assertThat(store.isThere(ALL, UNIT, "FALD", OCTOBER.minusMonths(1))).isFalse();
            assertThat(store.isThere(ALL, 2, "FALD", OCTOBER)).isFalse();
            new CaseStore(em)
                    .open(ALL, caseId)
                    .orElseThrow()
                    .reject(DropReason.TEST, "Testsag", TestCases.HANDLER, TestCases.change("rejected"));
            em.flush();
            assertThat(store.isThere(ALL, UNIT, "FALD", OCTOBER)).isFalse();
        });
    }
}
