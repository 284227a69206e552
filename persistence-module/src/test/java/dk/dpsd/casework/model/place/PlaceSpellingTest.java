package dk.dpsd.casework.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-PRIV-17: spellings of a Stednavn that differ in capitals, marks and ae, oe, aa only are one")
class PlaceSpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solgården Plejecenter | solgaarden plejecenter",
                "SOLGAARDEN  plejecenter. | solgaarden plejecenter",
                "Solga\u030Arden | solgaarden",
                "Plejehjemmet \"Sønderlund\" | plejehjemmet soenderlund",
                "Plejecenter-Ærø, 2. sal | plejecenter aeroe 2 sal",
            })
    void folds(String typed, String folded) {
        assertThat(PlaceSpelling.fold(typed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u200B", "-", "*****"})
    void whatHasNoLetterIsNothing(String typed) {
        assertThat(PlaceSpelling.fold(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 400, 401})
    void aLongOneFits(int length) {
        assertThat(PlaceSpelling.fold("å".repeat(length))).hasSize(400);
    }
}
