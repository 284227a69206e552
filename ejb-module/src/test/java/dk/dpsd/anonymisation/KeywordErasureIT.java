package dk.dpsd.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Redaction;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R-TAG-02, R-ANON-03: no person survives her case as a keyword in everybody's list")
class KeywordErasureIT {

    private static final Redaction DECIDED =
            (text, longest) -> text.replaceAll("Hanne Jensen|010203-1234", Redaction.MASK);

    @OnBothDatabases
    void aWordWithSomethingToCoverGoesAndTheOthersStay(TestDatabase db) {
        long caseId = with(db, CaseState.CLOSED, "insulinpen", "Hanne Jensen", "010203-1234");
        assertThat(erased(db, caseId)).isEqualTo(2);
        assertThat(words(db, caseId)).containsExactly("insulinpen");
        assertThat(erased(db, caseId)).as("a second time").isZero();
    }

    @OnBothDatabases
    void aDroppedCaseKeepsNone(TestDatabase db) {
        long caseId = with(db, CaseState.REJECTED, "insulinpen", "fald");
        assertThat(erased(db, caseId)).isEqualTo(2);
        assertThat(words(db, caseId)).isEmpty();
    }

    private static long with(TestDatabase db, CaseState state, String... words) {
        return db.inTransaction(em -> {
            IncidentCase incident = TestCases.in(state);
            incident.keywords(Stream.of(words).map(Keyword::new).toList());
            new CaseStore(em).add(incident);
            em.flush();
            return incident.id();
        });
    }

    private static int erased(TestDatabase db, long caseId) {
        return db.inTransaction(em ->
                new KeywordErasure(new CaseStore(em)).erase(caseId, DECIDED).total());
    }

    private static List<String> words(TestDatabase db, long caseId) {
        return db.inTransaction(em -> em.find(IncidentCase.class, caseId).keywords().stream()
                .map(Keyword::word)
                .toList());
    }
}
