package dk.dpsd.reporting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.reporting.model.HeldFile;
import dk.dpsd.reporting.model.ReportDraft;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;

/** Drafts and files of forms that are not sent yet, on both databases. */
class ReportDraftStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String FORM = "form-one";

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> {
            var drafts = new ReportDraftStore(em);
            drafts.savedBefore(NOW.plusSeconds(1_000_000), 100).forEach(drafts::remove);
            var files = new HeldFileStore(em);
            files.abandonedBefore(NOW.plusSeconds(1_000_000), 100).forEach(files::remove);
        });
    }

    @OnBothDatabases
    void aDraftIsFoundByItsCodeAndByItsForm(TestDatabase db) {
        keep(db, "digest", FORM, Map.of("headline", "x".repeat(20_000), "day", ""), NOW);
        db.doInTransaction(em -> {
            var store = new ReportDraftStore(em);
            assertThat(store.byCode("digest").orElseThrow().fields())
                    .isEqualTo(Map.of("headline", "x".repeat(20_000), "day", ""));
            assertThat(store.ofForm(FORM).orElseThrow().savedAt()).isEqualTo(NOW);
            assertThat(store.byCode(FORM)).isEmpty();
            assertThat(store.ofForm("digest")).isEmpty();
        });
    }

    @OnBothDatabases
    void oneDraftAForm(TestDatabase db) {
        keep(db, "digest", FORM, Map.of(), NOW);
        assertThatThrownBy(() -> db.doInTransaction(em -> {
                    var second = new ReportDraft("another", FORM);
                    second.keep(Map.of(), NOW);
                    new ReportDraftStore(em).add(second);
                }))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void oldDraftsGoWithTheirTexts(TestDatabase db) {
        keep(db, "old", "form-old", Map.of("headline", "Gammel"), NOW.minusSeconds(1));
        keep(db, "young", "form-young", Map.of("headline", "Ung"), NOW);
        db.doInTransaction(em -> {
            var store = new ReportDraftStore(em);
            var found = store.savedBefore(NOW, 10);
            assertThat(found).extracting(ReportDraft::formKey).containsExactly("form-old");
            found.forEach(store::remove);
        });
        List<?> left = db.inTransaction(em ->
                em.createNativeQuery("select typed from reporting_draft_text").getResultList());
        assertThat(left.stream().map(String::valueOf).toList()).containsExactly("Ung");
    }

    @OnBothDatabases
    void aFileComesBackByteForByte(TestDatabase db) {
        byte[] content = new byte[1_300_000];
        new Random(7).nextBytes(content);
        PublicId id = hold(db, FORM, "a.pdf", content, NOW);
        db.doInTransaction(em -> {
            var file = new HeldFileStore(em).ofForm(FORM, id).orElseThrow();
            assertThat(file.content()).isEqualTo(content);
            assertThat(file.byteCount()).isEqualTo(content.length);
        });
    }

    /** Files belong to a form; who knows one form's key reaches no other's. */
    @OnBothDatabases
    void aFileIsReachedWithItsOwnForm(TestDatabase db) {
        PublicId first = hold(db, FORM, "a.pdf", new byte[] {1}, NOW);
        PublicId second = hold(db, FORM, "b.pdf", new byte[] {2}, NOW);
        PublicId other = hold(db, "form-two", "c.pdf", new byte[] {3}, NOW);
        db.doInTransaction(em -> {
            var store = new HeldFileStore(em);
            assertThat(store.ofForm(FORM)).extracting(HeldFile::publicId).containsExactly(first, second);
            assertThat(store.ofForm("form-two", other)).isPresent();
            assertThat(store.ofForm(FORM, other)).isEmpty();
        });
    }

    @OnBothDatabases
    void aFileGoesWithItsFormUnlessADraftKeepsIt(TestDatabase db) {
        PublicId lost = hold(db, FORM, "a.pdf", new byte[] {1}, NOW.minusSeconds(1));
        hold(db, "form-kept", "b.pdf", new byte[] {2}, NOW.minusSeconds(1));
        hold(db, "form-young", "c.pdf", new byte[] {3}, NOW);
        keep(db, "digest", "form-kept", Map.of(), NOW);
        db.doInTransaction(em -> {
            var store = new HeldFileStore(em);
            var found = store.abandonedBefore(NOW, 10);
            assertThat(found).extracting(HeldFile::publicId).containsExactly(lost);
            found.forEach(store::remove);
        });
        Object chunks = db.inTransaction(em -> em.createNativeQuery("select count(*) from reporting_held_chunk")
                .getSingleResult());
        assertThat(((Number) chunks).intValue()).isEqualTo(2);
    }

    /** Nobody fills the disk from outside: what waits is counted over all forms. */
    @OnBothDatabases
    void whatWaitsIsCountedOverAllForms(TestDatabase db) {
        assertThat(totalBytes(db)).isZero();
        hold(db, "form-one", "a.pdf", new byte[700_000], NOW);
        hold(db, "form-two", "b.pdf", new byte[300], NOW);
        assertThat(totalBytes(db)).isEqualTo(700_300);
    }

    private static long totalBytes(TestDatabase db) {
        return db.inTransaction(em -> new HeldFileStore(em).totalBytes());
    }

    private static void keep(TestDatabase db, String digest, String form, Map<String, String> fields, Instant at) {
        db.doInTransaction(em -> {
            var store = new ReportDraftStore(em);
            var draft = store.ofForm(form).orElseGet(() -> new ReportDraft(digest, form));
            draft.keep(fields, at);
            store.add(draft);
        });
    }

    private static PublicId hold(TestDatabase db, String form, String name, byte[] content, Instant at) {
        return db.inTransaction(em -> {
            var file = new HeldFile(form, name, FileType.PDF, "0".repeat(64), content, at);
            new HeldFileStore(em).add(file);
            return file.publicId();
        });
    }
}
