package dk.dpsd.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.followup.model.FollowUpEntry;
import dk.dpsd.followup.model.QuestionState;
import dk.dpsd.followup.model.ReporterQuestion;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Redaction;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** R-CASE-15..17, R-ASK-01..10 in the database. */
class FollowUpStoreIT {

    private static final Instant NOW = TestCases.RECEIVED_AT.plusSeconds(3600);

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from ReporterQuestion q").executeUpdate();
            em.createQuery("delete from FollowUpEntry e").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
    }

    @OnBothDatabases
    void entriesComeInTheOrderOfTheirTime(TestDatabase db) {
        long caseId = caseOf(db);
        db.doInTransaction(em -> {
            var store = new FollowUpStore(em);
            store.add(
                    new FollowUpEntry(caseId, EntryKind.ANALYSIS, "æ".repeat(20_000), 7L, "Anna", NOW.plusSeconds(9)));
            store.add(new FollowUpEntry(caseId, EntryKind.COMMUNICATION, "Først", 7L, "Anna", NOW));
        });
        db.doInTransaction(em -> {
            var store = new FollowUpStore(em);
            assertThat(store.entries(caseId))
                    .extracting(FollowUpEntry::kind)
                    .containsExactly(EntryKind.COMMUNICATION, EntryKind.ANALYSIS);
            long first = store.entries(caseId).get(0).id();
            assertThat(store.entry(caseId, first)).isPresent();
            assertThat(store.entry(caseId + 1, first))
                    .as("an entry of another case")
                    .isEmpty();
        });
    }

    @OnBothDatabases
    void aQuestionIsFoundByTheDigestOfItsTokenAlone(TestDatabase db) {
        long caseId = caseOf(db);
        long id = asked(db, caseId, "a".repeat(64));
        db.doInTransaction(em -> {
            var store = new FollowUpStore(em);
            assertThat(store.byToken("a".repeat(64))).map(ReporterQuestion::id).contains(id);
            assertThat(store.byToken("b".repeat(64))).isEmpty();
            store.closeQuestions(caseId);
        });
        db.doInTransaction(em -> assertThat(new FollowUpStore(em).lock(id))
                .map(ReporterQuestion::state)
                .contains(QuestionState.CLOSED));
    }

    @OnBothDatabases
    void takingAQuestionBackLeavesItsAnswer(TestDatabase db) {
        long caseId = caseOf(db);
        long id = asked(db, caseId, "a".repeat(64));
        db.doInTransaction(em -> {
            var store = new FollowUpStore(em);
            var answer = new FollowUpEntry(caseId, EntryKind.ANSWER, "Ja", null, "rapportør", NOW);
            store.add(answer);
            ReporterQuestion question = store.lock(id).orElseThrow();
            question.answered(answer);
            store.flush();
            store.removeQuestion(
                    question, store.entry(caseId, question.entryId()).orElseThrow());
        });
        db.doInTransaction(em -> assertThat(new FollowUpStore(em).entries(caseId))
                .extracting(FollowUpEntry::kind)
                .containsExactly(EntryKind.ANSWER));
    }

    /** R-ASK-10, R-ANON-03: with the case ends the way back; what was said stays with what was decided covered. */
    @OnBothDatabases
    void atTheEndOfACaseItsEntriesAreCoveredAndTheLinksDie(TestDatabase db) {
        long caseId = caseOf(db);
        long other = caseOf(db);
        asked(db, caseId, "a".repeat(64));
        asked(db, other, "b".repeat(64));
        int erased = db.inTransaction(em -> new FollowUpStore(em).erase(caseId, HIDE_WHEN));
        assertThat(erased).isEqualTo(2);
        db.doInTransaction(em -> {
            var store = new FollowUpStore(em);
            assertThat(store.entries(caseId)).singleElement().satisfies(entry -> {
                assertThat(entry.text()).isEqualTo("*****?");
                assertThat(entry.writtenBy()).isEqualTo("*****");
                assertThat(entry.author()).isNull();
            });
            assertThat(store.entries(other)).singleElement().satisfies(entry -> assertThat(entry.text())
                    .isEqualTo("Hvornår?"));
            assertThat(store.byToken("a".repeat(64))).isEmpty();
            assertThat(store.byToken("b".repeat(64))).isPresent();
            assertThat(store.erase(caseId, HIDE_WHEN))
                    .as("the entry is gone through again")
                    .isEqualTo(1);
        });
    }

    private static final Redaction HIDE_WHEN = (text, longest) -> text.replace("Hvornår", "*****");

    private static long asked(TestDatabase db, long caseId, String digest) {
        return db.inTransaction(em -> {
            var store = new FollowUpStore(em);
            var entry = new FollowUpEntry(caseId, EntryKind.QUESTION, "Hvornår?", 7L, "Anna", NOW);
            store.add(entry);
            var question = new ReporterQuestion(entry, 7, digest, NOW);
            store.add(question);
            return question.id();
        });
    }

    private static long caseOf(TestDatabase db) {
        return db.inTransaction(em -> {
            IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);
            new CaseStore(em).add(incident);
            em.flush();
            return incident.id();
        });
    }
}
