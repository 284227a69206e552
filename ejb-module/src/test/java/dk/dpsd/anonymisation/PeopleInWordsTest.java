package dk.dpsd.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-TAG-01, R-TAG-02: labels of cases name what happened, and nobody. */
class PeopleInWordsTest {

    private final PeopleInWords people = new PeopleInWords();

    @ParameterizedTest
    @ValueSource(
            strings = {"Karen Hansen", "fru Jensen", "020160-9995", "Sagen om Ole Nielsen", "ole@eksempel.example"})
    void aPersonIsNoLabel(String words) {
        assertThat(people.in(words)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "Gangpatient",
                "Overbelægning",
                "Fald",
                "Tryksår",
                "Sengehest",
                "Parkinson",
                "Insulin",
                "Overgang mellem afsnit",
                "Medicinskab",
                "Triage",
                "FMK",
                "Sektorovergang Aalborg",
                "Det 3. tilsyn",
                "Natbemanding 2026",
            })
    void whatHappenedIsOne(String words) {
        assertThat(people.in(words)).isFalse();
    }
}
