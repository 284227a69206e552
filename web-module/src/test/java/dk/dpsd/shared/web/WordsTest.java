package dk.dpsd.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dk.dpsd.anonymisation.texts", Locale.ROOT);

    /** As a page calls it: it knows one method, and hands over an object. */
    private static String page(String key, Object argument) {
        return Words.say(TEXTS, key, argument);
    }

    @Test
    void oneThingIsNamed() {
        assertThat(page("review.left", "7")).isEqualTo("7 mangler");
    }

    @Test
    void severalThingsAreNamedEachInItsPlace() {
        assertThat(page("closing.findings", new Object[] {1, 2L, 3}))
                .isEqualTo("Fund at tage stilling til: 1. Filer at se igennem: 2. Steder, der maskeres: 3.");
    }

    @Test
    void aKeyWithoutATextIsFound() {
        assertThat(page("none", 1)).isEqualTo("???none???");
    }
}
