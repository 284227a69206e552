package dk.dpsd.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.Scopes;
import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.store.FoundCaseStore;
import dk.dpsd.casework.store.WholeCaseStore;
import dk.dpsd.search.index.CaseDocuments;
import dk.dpsd.search.index.CaseIndex;
import dk.dpsd.search.index.Found;
import dk.dpsd.search.index.IndexQuestion;
import dk.dpsd.search.index.SearchOrder;
import dk.dpsd.search.index.SearchRights;
import dk.dpsd.search.index.Words;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R-CASE-18, R-GRANT-03: words reach what the page of the case shows to who asks, and no further")
class WordsFoundIT {

    private static final long GRANTEE = 77;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private CaseIndex index;
    private long given;
    private long others;

    @BeforeEach
    void world(TestDatabase db) throws IOException {
        db.doInTransaction(em -> {
            em.createQuery("delete from CaseGrant g").executeUpdate();
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
        given = handled(db);
        others = handled(db);
        index = CaseIndex.open(folder);
        index.begin(0);
        read(db);
        index.built();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    /** Given to read and to add, she sees the case without its note; given to work, with it. The other case is the handler's. */
    @OnBothDatabases
    void aCaseGivenToHerIsFoundByWhatSheIsShown(TestDatabase db) {
        assertThat(found(db, GRANTEE, "travlhed")).isEmpty();
        grant(db, GrantLevel.READ, TODAY);
        assertThat(found(db, GRANTEE, "travlhed")).containsExactly(given);
        assertThat(found(db, GRANTEE, "kiropraktor")).isEmpty();
        assertThat(found(db, GRANTEE, "travlhed kiropraktor")).isEmpty();
        grant(db, GrantLevel.APPEND, null);
        assertThat(found(db, GRANTEE, "kiropraktor")).isEmpty();
        grant(db, GrantLevel.FULL, null);
        assertThat(found(db, GRANTEE, "kiropraktor")).containsExactly(given);
        assertThat(found(db, GRANTEE, "travlhed kiropraktor")).containsExactly(given);
        assertThat(found(db, TestCases.HANDLER, "kiropraktor")).containsExactlyInAnyOrder(given, others);
        // At once, though nothing happened to the case.
        grant(db, GrantLevel.FULL, TODAY.minusDays(1));
        assertThat(found(db, GRANTEE, "travlhed")).isEmpty();
    }

    @OnBothDatabases
    void byCodesAndCountedToo(TestDatabase db) {
        CaseCriteria wanted = CaseCriteria.ALL.with(Coded.PROBLEM, "forkert-dosis");
        assertThat(find(db, GRANTEE, wanted, "").count().value()).isZero();
        grant(db, GrantLevel.READ, null);
        Found found = find(db, GRANTEE, wanted, "");
        assertThat(found.hits()).extracting(Found.Hit::caseId).containsExactly(given);
        assertThat(found.count().value()).isEqualTo(1);
        assertThat(find(db, GRANTEE, CaseCriteria.ALL.with(Coded.PROBLEM, "andet"), "")
                        .hits())
                .isEmpty();
    }

    /** The handler wrote it anew; the page of the case shows the report as it came beside it, to whoever reads the case. */
    @OnBothDatabases
    void theReportAsItCameIsFoundByWhoReadsTheCase(TestDatabase db) {
        assertThat(found(db, GRANTEE, "dobbelt dosis")).isEmpty();
        assertThat(found(db, TestCases.HANDLER, "dobbelt dosis")).containsExactlyInAnyOrder(given, others);
        grant(db, GrantLevel.READ, null);
        assertThat(found(db, GRANTEE, "dobbelt dosis")).containsExactly(given);
        assertThat(find(db, GRANTEE, CaseCriteria.ALL, "dobbelt")
                        .hits()
                        .get(0)
                        .excerpt()
                        .pieces())
                .anyMatch(piece -> piece.marked() && piece.text().equals("dobbelt"));
    }

    private static long handled(TestDatabase db) {
        return db.inTransaction(em -> {
            var told = TestCases.report(List.of(1L, 2L));
            IncidentCase incident = TestCases.received(List.of(1L, 2L), 2L, TestCases.RECEIVED_AT);
            incident.acceptEdited(content(), TestCases.HANDLER, TestCases.change("accepted"));
            em.persist(incident);
            em.flush();
            em.persist(new Report(incident.id(), told, TestCases.RECEIVED_AT, "%064d".formatted(incident.id())));
            return incident.id();
        });
    }

    private static CaseContent content() {
        CaseContent as = TestCases.content("Spørg kiropraktoren");
        var texts = new CaseTexts("Ændret", "Skrevet om af sagsbehandleren.", "Travlhed", null, "Spørg kiropraktoren");
        return new CaseContent(
                as.occurrence(),
                texts,
                as.severity(),
                as.classified(),
                as.details(),
                as.placeName(),
                as.patientName(),
                as.patientCpr());
    }

    private void grant(TestDatabase db, GrantLevel level, LocalDate lastDay) {
        db.doInTransaction(em -> {
            em.createQuery("delete from CaseGrant g").executeUpdate();
            em.persist(new CaseGrant(given, GRANTEE, level, lastDay, 1, Instant.EPOCH));
        });
    }

    private void read(TestDatabase db) throws IOException {
        Map<Long, Document> documents = new HashMap<>();
        db.doInTransaction(em -> new WholeCaseStore(em)
                .behind(Scope.task(SystemTask.INDEX), 0, 10)
                .forEach(whole -> documents.put(whole.incident().id(), CaseDocuments.of(whole, ""))));
        index.put(documents);
        index.reached(0, true);
    }

    private List<Long> found(TestDatabase db, long account, String words) {
        return find(db, account, CaseCriteria.ALL, words).hits().stream()
                .map(Found.Hit::caseId)
                .toList();
    }

    private Found find(TestDatabase db, long account, CaseCriteria criteria, String words) {
        SearchRights rights = db.inTransaction(
                em -> new SearchScopes(new Hers(account), new FoundCaseStore(em)).rights(!words.isEmpty()));
        try {
            return index.find(
                    new IndexQuestion(rights, criteria, Words.of(words), false), SearchOrder.NEWEST, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a case handler somewhere else is given of these cases, and what their own handler has. */
    private static final class Hers extends Scopes {

        private final long account;

        private Hers(long account) {
            super(null, null, null);
            this.account = account;
        }

        @Override
        public Scope of(Action action) {
            if (account == TestCases.HANDLER) {
                return scope(action, new Reach.Handler(account));
            }
            return switch (action) {
                case SEARCH_CASES, READ_CASE -> scope(action, granted(GrantLevel.READ));
                case WORK_CASE -> scope(action, granted(GrantLevel.FULL));
                default -> new Scope(action, List.of());
            };
        }

        private Reach granted(GrantLevel least) {
            return new Reach.Granted(account, least.orMore(), TODAY);
        }

        private static Scope scope(Action action, Reach reach) {
            return new Scope(
                    action,
                    List.of(new Branch(reach, EnumSet.copyOf(Set.of(CaseState.IN_PROGRESS, CaseState.CLOSED)))));
        }
    }
}
