package dk.dpsd.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ASK-08 and domain B.2 "no names, CPR": what is asked about, and what is left alone. */
class PersonHintTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "'Fru Jensen faldt.', NAME, Jensen",
        "'fru Jensen faldt', NAME, Jensen",
        "'Hr. Ole Hansen fik den', NAME, Ole Hansen",
        "'pt. Anne-Marie Ærø blev', NAME, Anne-Marie Ærø",
        "'Borgeren Karl Åse Nielsen gik', NAME, Karl Åse Nielsen",
        "'beboer Inga', NAME, Inga",
        "'Sygeplejersken Mette gav', NAME, Mette",
        "'Navn: Peter Olsen', NAME, Peter Olsen",
        "'hun hedder Grethe', NAME, Grethe",
        "'datteren Sofie ringede', NAME, Sofie",
        "'CPR 020160-9995 stod der', NUMBER, 020160-9995",
        "'CPR 0201609995', NUMBER, 0201609995",
        "'født 020160 9995.', NUMBER, 020160 9995",
        "'020160 - 9995', NUMBER, 020160 - 9995",
        "'erstatning 010203-1AB4', NUMBER, 010203-1AB4",
        "'gammel 610203-1234', NUMBER, 610203-1234",
    })
    void thisIsAskedAbout(String text, PersonHint.Kind kind, String part) {
        assertThat(PersonHint.in(text)).containsExactly(new PersonHint(kind, part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patienten fik en dobbelt dosis.",
                "Borgeren faldt på Plejecenter Kaas.",
                "Region Nordjylland og Jammerbugt Kommune",
                "Ring 98 12 34 56 eller 98123456",
                "Varenummer 1234567890123",
                "999999-9999",
                "310260-9995",
                "20260-9995",
                "hfru Jensen",
                "Patienten ABC",
                "kl. 12.30 d. 02-01-60",
                "",
            })
    void thisIsLeftAlone(String text) {
        assertThat(PersonHint.in(text)).isEmpty();
    }

    @Test
    void nothingIsNobody() {
        assertThat(PersonHint.in(null)).isEmpty();
    }

    @Test
    void numbersComeFirstTheSameOnceAndAtMostThree() {
        assertThat(PersonHint.in("fru Jensen, fru Jensen, hr. Bo, spl. Ida, 020160-9995"))
                .isEqualTo(List.of(
                        new PersonHint(PersonHint.Kind.NUMBER, "020160-9995"),
                        new PersonHint(PersonHint.Kind.NAME, "Jensen"),
                        new PersonHint(PersonHint.Kind.NAME, "Bo")));
    }

    /** Texts are long and anybody may write them: the search must stay linear. */
    @Test
    void aLongTextOfAlmostNamesIsSearched() {
        assertThat(PersonHint.in("fru Aa-".repeat(2800))).hasSize(1);
        assertThat(PersonHint.in("010203 -".repeat(2500))).isEmpty();
    }
}
