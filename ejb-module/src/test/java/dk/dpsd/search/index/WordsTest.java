package dk.dpsd.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-REPT-02: what nobody can look for is said, and never finds everything")
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"og", "på", "\"på\"", "og på i", "%", "\"\"", "- ...", "\"%\" og"})
    void smallWordsAndSignsAloneAreInVain(String typed) {
        Words words = Words.of(typed);
        assertThat(words.isVain()).isTrue();
        assertThat(words.isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "fald", "fald på", "\"på fald\"", "360", "% fald"})
    void nothingTypedIsNotInVainAndAWordIsNotEither(String typed) {
        assertThat(Words.of(typed).isVain()).isFalse();
    }

    @Test
    void whoTypedNothingIsNotInVain() {
        assertThat(Words.of(null).isVain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "\"fald på\", på",
        "\"På fald\", på",
        "\"fald på gulvet\", på",
        "og og i, og i",
        "på-fald, på",
        "fald, ''",
        "%, ''",
    })
    void smallWordsAreNamedOnceInTheirOrder(String typed, String common) {
        assertThat(String.join(" ", Words.of(typed).common())).isEqualTo(common);
    }
}
