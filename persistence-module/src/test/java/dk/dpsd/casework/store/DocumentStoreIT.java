package dk.dpsd.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.document.DocumentChunk;
import dk.dpsd.casework.model.document.DocumentSource;
import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.casework.model.document.TextState;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;

/** R-CASE-14: documents lie in the database in pieces, and are reached through their case only. */
class DocumentStoreIT {

    private static final Scope ALL = Scope.task(SystemTask.ERASE);
    private static final Scope NOBODYS =
            new Scope(Action.READ_DOCUMENT, List.of(new Branch(new Reach.Handler(99), EnumSet.allOf(CaseState.class))));
    private static final Instant NOW = TestCases.RECEIVED_AT.plusSeconds(3600);

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            em.createQuery("select d from Document d", Document.class)
                    .getResultList()
                    .forEach(document -> store.remove(ALL, document));
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
        });
    }

    @OnBothDatabases
    void aLargeFileComesBackAsItWas(TestDatabase db) {
        byte[] content = new byte[2 * DocumentChunk.LENGTH + 17];
        new Random(1).nextBytes(content);
        long caseId = kept(db, content);
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            Document document = store.ofCase(ALL, caseId).get(0);
            assertThat(store.content(ALL, document)).isEqualTo(content);
            assertThat(em.createQuery("select count(c) from DocumentChunk c", Long.class)
                            .getSingleResult())
                    .isEqualTo(3);
            assertThat(document.textState()).isEqualTo(TextState.WAITING);
        });
    }

    @OnBothDatabases
    void whoseScopeDoesNotCoverTheCaseFindsNoDocumentOfIt(TestDatabase db) {
        long caseId = kept(db, new byte[] {1});
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            Document document = store.ofCase(ALL, caseId).get(0);
            assertThat(store.find(ALL, caseId, document.publicId())).isPresent();
            assertThat(store.find(ALL, caseId + 1, document.publicId())).isEmpty();
            assertThat(store.find(NOBODYS, caseId, document.publicId())).isEmpty();
            assertThat(store.ofCase(NOBODYS, caseId)).isEmpty();
            assertThat(store.unread(NOBODYS, NOW, 10)).isEmpty();
        });
    }

    @OnBothDatabases
    void theTextIsKeptInPiecesAndGoesWithTheContent(TestDatabase db) {
        long caseId = kept(db, new byte[] {1});
        String text = "æ".repeat(19_999) + "\uD83D\uDE00" + "å".repeat(15);
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            Document document = store.unread(ALL, NOW, 10).get(0);
            assertThat(document.lease(NOW, NOW.plusSeconds(60))).isTrue();
            store.keepText(ALL, document, text);
            document.read();
        });
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            Document document = store.ofCase(ALL, caseId).get(0);
            assertThat(store.text(ALL, document)).isEqualTo(text);
            assertThat(store.unread(ALL, NOW.plusSeconds(90), 10)).isEmpty();
            document.replace(new Document.Content("b.txt", FileType.TEXT, 2, "b"), "Bo", NOW);
            store.replace(ALL, document, new byte[] {7, 8});
        });
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            Document document = store.unread(ALL, NOW.plusSeconds(90), 10).get(0);
            assertThat(store.content(ALL, document)).containsExactly(7, 8);
            assertThat(store.text(ALL, document)).isEmpty();
            store.remove(ALL, document);
            assertThat(em.createQuery("select count(c) from DocumentChunk c", Long.class)
                            .getSingleResult())
                    .isZero();
        });
    }

    /** R-ANON-03: what was covered is in no row any more, neither among the pieces of the file nor among those of its text. */
    @OnBothDatabases
    void theCleanedFormLeavesNothingOfWhatItWas(TestDatabase db) {
        long caseId = kept(db, "Jens".repeat(DocumentChunk.LENGTH).getBytes(StandardCharsets.UTF_8));
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            Document document = store.ofCase(ALL, caseId).get(0);
            store.keepText(ALL, document, "Jens ".repeat(9_000));
            document.read();
        });
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            Document document = store.ofCase(ALL, caseId).get(0);
            document.cleaned(new Document.Content("*****.txt", FileType.TEXT, 5, "c".repeat(64)), NOW);
            store.clean(ALL, document, "*****".getBytes(StandardCharsets.UTF_8), "*****");
        });
        db.doInTransaction(em -> {
            var store = new DocumentStore(em);
            Document document = store.ofCase(ALL, caseId).get(0);
            assertThat(store.text(ALL, document)).isEqualTo("*****");
            assertThat(document.textState()).isEqualTo(TextState.READ);
            assertThat(store.unread(ALL, NOW.plusSeconds(900), 10)).isEmpty();
            assertThat(em.createQuery("select c from DocumentChunk c", DocumentChunk.class)
                            .getResultList())
                    .singleElement()
                    .extracting(DocumentChunk::content)
                    .isEqualTo("*****".getBytes(StandardCharsets.UTF_8));
            assertThat(em.createQuery("select t.part from DocumentText t", String.class)
                            .getResultList())
                    .containsExactly("*****");
        });
    }

    private static long kept(TestDatabase db, byte[] content) {
        return db.inTransaction(em -> {
            IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);
            new CaseStore(em).add(incident);
            em.flush();
            var file = new Document.Content("plan.txt", FileType.TEXT, content.length, "a".repeat(64));
            new DocumentStore(em)
                    .add(ALL, new Document(incident.id(), file, DocumentSource.HANDLER, "Anna", NOW), content);
            return incident.id();
        });
    }
}
