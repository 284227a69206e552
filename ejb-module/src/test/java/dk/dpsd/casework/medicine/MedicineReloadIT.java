package dk.dpsd.casework.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.store.MedicineStore;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/** Reading the medicine list again: the same file changes nothing, a newer one begins and ends products. */
class MedicineReloadIT {

    private static final String FIRST = "N02BE01;Panodil;paracetamol;;;500 mg\nN02BE01;Pinex;paracetamol;;;500 mg\n";
    private static final String SECOND = "N02BE01;Panodil;paracetamol;;;500 mg\nN02BE01;Pamol;paracetamol;;;500 mg\n";
    private static final String NOVEMBER = "2026-11-01T11:00:00Z";
    private static final String DECEMBER = "2026-12-01T11:00:00Z";

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(em -> em.createQuery("delete from MedicineProduct p").executeUpdate());
    }

    @OnBothDatabases
    void theSameFileAgainChangesNothing(TestDatabase db) {
        assertThat(load(db, NOVEMBER, FIRST).changes()).isEqualTo(2);
        assertThat(load(db, DECEMBER, FIRST).changes()).isZero();
        assertThat(found(db, DECEMBER)).containsExactly("Panodil", "Pinex");
    }

    @OnBothDatabases
    void whatIsGoneIsNoLongerFound(TestDatabase db) {
        load(db, NOVEMBER, FIRST);
        assertThat(load(db, DECEMBER, SECOND).changes())
                .as("one ended, one began")
                .isEqualTo(2);
        assertThat(found(db, DECEMBER)).containsExactly("Pamol", "Panodil");
        assertThat(found(db, "2026-11-30T11:00:00Z")).as("until the day before").containsExactly("Panodil", "Pinex");
    }

    private static MedicineCatalogue.Loaded load(TestDatabase db, String moment, String lines) {
        return with(db, moment, catalogue -> {
            try {
                return catalogue.load(new StringReader("atc;handelsnavn;indholdsstof;form;vej;styrke\n" + lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> found(TestDatabase db, String moment) {
        return with(db, moment, catalogue -> catalogue.find("para", 10).stream()
                .map(MedicineHit::tradeName)
                .toList());
    }

    private static <T> T with(TestDatabase db, String moment, Function<MedicineCatalogue, T> work) {
        return db.inTransaction(em -> {
            var catalogue = new MedicineCatalogue();
            catalogue.store = new MedicineStore(em);
            catalogue.shelf = new MedicineShelf();
            catalogue.clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
            return work.apply(catalogue);
        });
    }
}
