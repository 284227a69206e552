package dk.dpsd.casework.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.dpsd.casework.model.medicine.ProductFacts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-REP-06: the medicine list is a file; a line that is no product is refused alone and named. */
class MedicineFileTest {

    private static final String HEADER = "atc;handelsnavn;indholdsstof;form;vej;styrke\n";
    private static final String GOOD = "N02BE01;Panodil;paracetamol;tablet;oral anvendelse;500 mg\n";

    @Test
    void aProductIsALine() throws IOException {
        var reading = read(GOOD + "\n;Hjemmelavet ;salve;;;\n");
        assertThat(reading.products())
                .containsExactly(
                        new ProductFacts("N02BE01", "Panodil", "paracetamol", "tablet", "oral anvendelse", "500 mg"),
                        new ProductFacts(null, "Hjemmelavet", "salve", null, null, null));
        assertThat(reading.refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N02BE01;;paracetamol;;; | no trade name",
                "N02BE01;Panodil;;;; | no substance",
                "Panodil;N02BE01;paracetamol;;; | no ATC code",
                "N02BE01;Panodil;paracetamol | 3 columns",
            })
    void aLineThatIsNoProductIsNamedAndTheOthersStay(String line, String fault) throws IOException {
        var reading = read(GOOD + line + "\n");
        assertThat(reading.products()).hasSize(1);
        assertThat(reading.refused()).singleElement().satisfies(said -> assertThat(said)
                .contains("product 2", fault));
    }

    @Test
    void aTextLongerThanItsColumnIsRefused() throws IOException {
        assertThat(read(GOOD + ";A;b;;;" + "x".repeat(101) + "\n").refused())
                .containsExactly("product 2: a text is too long");
    }

    @Test
    void otherColumnsAreNoMedicineList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MedicineFile.read(new StringReader("kode;navn\nA;B\n")))
                .withMessageContaining("handelsnavn");
        assertThatIllegalArgumentException().isThrownBy(() -> read(""));
    }

    @Test
    void theBuiltInListIsInOrder() throws IOException {
        try (var file = new InputStreamReader(
                MedicineFile.class.getResourceAsStream("medicines.csv"), StandardCharsets.UTF_8)) {
            var reading = MedicineFile.read(file);
            assertThat(reading.refused()).isEmpty();
            assertThat(reading.products()).hasSizeGreaterThan(150);
            assertThat(reading.products()).extracting(ProductFacts::route).allMatch(route -> Routes.all()
                    .contains(route));
        }
    }

    private static MedicineFile.Reading read(String lines) throws IOException {
        return MedicineFile.read(new StringReader(HEADER + lines));
    }
}
