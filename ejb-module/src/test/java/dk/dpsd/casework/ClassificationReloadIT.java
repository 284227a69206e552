package dk.dpsd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.ClassificationCatalogue.Term;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.TermImportStore;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/** Reading the classification again: the same file changes nothing, a newer one begins and ends terms (domain B.10). */
class ClassificationReloadIT {

    private static final String FIRST = "hovedgruppe;MED;;Medicinering\nproblem;DOSIS;MED;Forkert dosis\n";
    private static final String SECOND = "hovedgruppe;MED;;Medicin\nproces;ADM;;Administration\n";
    private static final String NOON = "2026-11-01T11:00:00Z";

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(
                em -> em.createQuery("delete from ClassificationTerm t").executeUpdate());
    }

    @OnBothDatabases
    void theSameFileAgainChangesNothing(TestDatabase db) {
        assertThat(load(db, NOON, FIRST)).isEqualTo(2);
        assertThat(load(db, NOON, FIRST)).isZero();
        assertThat(load(db, "2026-12-01T11:00:00Z", FIRST)).isZero();
        assertThat(choices(db, "2026-12-01T11:00:00Z")).containsExactly("MED Medicinering", "DOSIS Forkert dosis");
    }

    @OnBothDatabases
    void whatIsGoneCannotBeChosenAndKeepsItsName(TestDatabase db) {
        load(db, NOON, FIRST);
        assertThat(load(db, "2026-12-01T11:00:00Z", SECOND))
                .as("two ended, two began")
                .isEqualTo(4);
        assertThat(choices(db, "2026-12-01T11:00:00Z")).containsExactlyInAnyOrder("MED Medicin", "ADM Administration");
        assertThat(choices(db, "2026-11-30T11:00:00Z"))
                .as("until the day before")
                .containsExactlyInAnyOrder("MED Medicinering", "DOSIS Forkert dosis");
        Map<String, String> names = with(db, NOON, ClassificationCatalogue::names);
        assertThat(names).containsEntry("DOSIS", "Forkert dosis").containsEntry("MED", "Medicin");
    }

    @OnBothDatabases
    void aTermComesBack(TestDatabase db) {
        load(db, NOON, FIRST);
        load(db, "2026-12-01T11:00:00Z", SECOND);
        load(db, "2027-01-01T11:00:00Z", FIRST);
        assertThat(choices(db, "2027-01-01T11:00:00Z"))
                .containsExactlyInAnyOrder("MED Medicinering", "DOSIS Forkert dosis");
    }

    private static int load(TestDatabase db, String moment, String lines) {
        return with(db, moment, catalogue -> {
            try {
                return catalogue.load(new StringReader("del;kode;hovedgruppe;navn\n" + lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> choices(TestDatabase db, String moment) {
        return with(db, moment, catalogue -> catalogue.choices().stream()
                .map(ClassificationReloadIT::text)
                .toList());
    }

    private static String text(Term term) {
        return term.code() + " " + term.name();
    }

    private static <T> T with(TestDatabase db, String moment, Function<ClassificationCatalogue, T> work) {
        return db.inTransaction(em -> work.apply(catalogue(em, moment)));
    }

    private static ClassificationCatalogue catalogue(EntityManager em, String moment) {
        var catalogue = new ClassificationCatalogue();
        catalogue.store = new ClassificationStore(em);
        catalogue.imports = new TermImportStore(em);
        catalogue.clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return catalogue;
    }
}
