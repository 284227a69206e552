package dk.dpsd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ÆRØ, ærø",
        "Århus, århus",
        "A\u030Arhus, århus",
        "Café Müller, cafe muller",
        "ØSTERGADE, østergade",
        "Ǿre, øre"
    })
    void caseAndAccentsDoNotCountButDanishLettersDo(String text, String folded) {
        assertThat(PlaceWords.fold(text)).isEqualTo(folded);
    }

    @Test
    void wordsEndAtWhatIsNoLetterOrDigit() {
        assertThat(PlaceWords.words("Hjerte-Lungeklinikken, afsnit S5 (nord) – nord"))
                .containsExactly("hjerte", "lungeklinikken", "afsnit", "s5", "nord");
        assertThat(PlaceWords.words(" - ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "aeroe, aeroe ærø aerø æroe",
        "aalborg, aalborg ålborg",
        "ålborg, ålborg aalborg",
        "ø, ø",
        "o, o",
        "a, a",
        "baek, baek bæk"
    })
    void aWordIsLookedForInAllItsSpellings(String word, String ways) {
        assertThat(PlaceWords.ways(word)).containsExactlyInAnyOrder(ways.split(" "));
    }

    @Test
    void aWordOfManyVowelsHasFewWays() {
        assertThat(PlaceWords.ways("ae".repeat(200))).hasSizeLessThanOrEqualTo(20);
    }
}
