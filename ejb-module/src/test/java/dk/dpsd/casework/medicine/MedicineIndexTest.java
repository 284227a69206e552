package dk.dpsd.casework.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.medicine.ProductFacts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-REP-06, R-CASE-07: a product is found by the beginnings of its words, trade names first. */
class MedicineIndexTest {

    private static final MedicineIndex INDEX = MedicineIndex.of(Stream.of(
            product("N02BE01", "Pinex", "paracetamol", "500 mg"),
            product("N02BE01", "Panodil", "paracetamol", "500 mg"),
            product("N02BE01", "Panodil", "paracetamol", "1 g"),
            product("N02BE01", "Paracetamol B. Braun", "paracetamol", "10 mg/ml"),
            product("S01ED51", "Cosopt", "timolol og dorzolamid", null),
            product(null, "Øjendråber \"DAK\"", "natriumklorid", "9 mg/ml")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pan | Panodil,Panodil",
                "PANODIL 1 | Panodil",
                "paracetamol | Paracetamol B. Braun,Panodil,Panodil,Pinex",
                "500 para | Panodil,Pinex",
                "n02b | Panodil,Panodil,Paracetamol B. Braun,Pinex",
                "dorz | Cosopt",
                "øjendr | Øjendråber \"DAK\"",
                "dak | Øjendråber \"DAK\"",
                "nodil | ''",
                "p | ''",
                "-- | ''",
            })
    void aProductIsFoundByTheBeginningsOfItsWords(String typed, String found) {
        assertThat(String.join(
                        ",",
                        INDEX.find(typed, 10).stream()
                                .map(ProductFacts::tradeName)
                                .toList()))
                .isEqualTo(found);
    }

    @Test
    void nothingTypedFindsNothingAndTheListEnds() {
        assertThat(INDEX.find(null, 10)).isEmpty();
        assertThat(INDEX.find("pa", 2)).hasSize(2);
    }

    private static ProductFacts product(String atc, String name, String substance, String strength) {
        return new ProductFacts(atc, name, substance, null, null, strength);
    }
}
