package dk.dpsd.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.search.index.Excerpt.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the words stand that were looked for. */
class ExcerptTest {

    private static String shown(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static Excerpt of(String words, String... texts) {
        return Excerpt.of(texts, Words.of(words));
    }

    @Test
    void everyFormOfTheWordIsMarkedAndTheTextIsNotChanged() {
        assertThat(shown(of("fald", "Borgeren er faldet to gange; et fald <b>mere</b>.")))
                .isEqualTo("Borgeren er [faldet] to gange; et [fald] <b>mere</b>.");
    }

    @Test
    void theBeginningOfACompoundIsEnough() {
        assertThat(shown(of("seng", "Sengehesten var nede."))).isEqualTo("[Sengehesten] var nede.");
    }

    @Test
    void theFirstTextThatHasThemIsShownFromAWordOn() {
        String far = "ord ".repeat(60) + "dosis var dobbelt. " + "mere ".repeat(100);
        Excerpt found = of("dosis", "Intet her.", far);
        assertThat(shown(found)).startsWith("… ord ").contains("[dosis] var dobbelt");
        assertThat(found.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .hasSizeLessThan(200);
    }

    @Test
    void nothingIsShownWhereNothingStands() {
        assertThat(of("dosis", "Intet her.", "")).isEqualTo(Excerpt.NONE);
        assertThat(of("", "Intet her.")).isEqualTo(Excerpt.NONE);
        assertThat(of("og", "Dette og hint.")).isEqualTo(Excerpt.NONE);
    }

    @Test
    void aCharacterIsNeverHalved() {
        String text = "dosis " + "😀".repeat(150);
        String shown = shown(of("dosis", text));
        assertThat(shown.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
    }
}
