package dk.dpsd.anonymisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.PersonWarning.Sign;
import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.shared.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R-ASK-08: what was found is named as it stands there, in whole sentences and both languages. */
class PersonWordsTest {

    private static final ResourceBundle DANISH = bundle(Language.DANISH);
    private static final Sign NAME = new Sign("Ole {0} Hansen's", Kind.NAME, Confidence.LIKELY);
    private static final Sign NUMBER = new Sign("020160-9995", Kind.CPR, Confidence.SURE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("dk.dpsd.anonymisation.texts", locale);
    }

    @Test
    void eachPartIsNamedWithItsKind() {
        var warning = new PersonWarning(List.of(NAME, NUMBER));
        assertThat(PersonWords.of(DANISH, warning)).isEqualTo("»020160-9995« (CPR-nummer), »Ole {0} Hansen's« (navn)");
        assertThat(PersonWords.of(bundle(Locale.ENGLISH), warning))
                .isEqualTo("\"020160-9995\" (CPR number), \"Ole {0} Hansen's\" (name)");
        assertThat(PersonWords.of(DANISH, PersonWarning.NONE)).isEmpty();
    }

    @Test
    void ofMoreThanThreeItIsSaidThatThereAreMore() {
        var four = new PersonWarning(List.of(
                NUMBER,
                NAME,
                new Sign("Bo", Kind.NAME, Confidence.LIKELY),
                new Sign("Ida", Kind.NAME, Confidence.CHECK)));
        assertThat(PersonWords.of(DANISH, four)).endsWith("»Bo« (navn) m.fl.").doesNotContain("Ida");
    }

    @Test
    void aRefusalNamesItsWarningInWordsAndLeavesTheRest() {
        assertThat(PersonWords.arguments(DANISH, 7, new PersonWarning(List.of(NUMBER))))
                .containsExactly(7, "»020160-9995« (CPR-nummer)");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsWord(Kind kind) {
        var warning = new PersonWarning(List.of(new Sign("x", kind, Confidence.SURE)));
        assertThat(PersonWords.of(DANISH, warning)).matches("»x« \\(.+\\)");
        assertThat(PersonWords.of(bundle(Locale.ENGLISH), warning)).matches("\"x\" \\(.+\\)");
    }
}
