package dk.dpsd.casework.model;

import static dk.dpsd.casework.model.TestCases.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.shared.model.CaseState;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R-GRANT-04, "Tilføj": what stood there stands there after any number of additions, and nothing else changes. */
class AppendTest {

    private static final int ROUNDS = 300;
    private static final String LETTERS = "abcæøå \n\t\"'<>{}ÆØÅ0123456789…";

    @ParameterizedTest
    @EnumSource
    void everyTextBeginsWithWhatItWas(AppendedTo where) {
        var random = new Random(4711);
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        for (int i = 0; i < ROUNDS; i++) {
            Map<String, String> before = Picture.of(incident);
            String paragraph = paragraph(random);
            incident.append(where, paragraph, change("appended"));

            Map<String, String> after = Picture.of(incident);
            String field = "texts." + where.name().toLowerCase(Locale.ROOT);
            assertThat(after.get(field)).startsWith(before.get(field)).endsWith(paragraph);
            assertThat(others(after, field)).isEqualTo(others(before, field));
        }
    }

    /** Beside the text only who, when and what changes. */
    private static Map<String, String> others(Map<String, String> picture, String field) {
        Map<String, String> others = new TreeMap<>(picture);
        others.keySet().removeIf(name -> name.equals(field) || name.startsWith("lastChange"));
        return others;
    }

    private static String paragraph(Random random) {
        return random.ints(1 + random.nextInt(40), 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .reduce("x", String::concat);
    }

    @Test
    void anEmptyTextBecomesTheParagraph() {
        assertThat(CaseTexts.longer(null, "Ny tekst")).isEqualTo("Ny tekst");
        assertThat(CaseTexts.longer("Gammel", "Ny")).isEqualTo("Gammel\n\nNy");
    }

    @Test
    void whatDoesNotFitChangesNothing() {
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        int room = incident.texts().room(AppendedTo.LEARNING);
        var before = Picture.of(incident);
        assertThatThrownBy(() -> incident.append(AppendedTo.LEARNING, "x".repeat(room + 1), change("appended")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Picture.of(incident)).isEqualTo(before);

        incident.append(AppendedTo.LEARNING, "x".repeat(room), change("appended"));
        assertThat(incident.texts().learning()).hasSize(CaseTexts.LONGEST);
    }
}
