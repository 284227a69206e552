package dk.dpsd.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain B.3, as people read it. */
class CategoriesTest {

    private final ResourceBundle texts =
            ResourceBundle.getBundle("dk.dpsd.reporting.texts", Locale.forLanguageTag("da"));

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "NONE_OR_UNKNOWN, NONE, Ingen konsekvens",
        "NONE_OR_UNKNOWN, MILD, Ingen konsekvens",
        "NONE_OR_UNKNOWN, SEVERE_OR_FATAL, Alvorlig patientsikkerhedsrisiko",
        "MILD, NONE, ''",
        "MILD, MILD, Lettere konsekvens",
        "MILD, SEVERE_OR_FATAL, Alvorlig patientsikkerhedsrisiko",
        "SEVERE, '', Alvorlig konsekvens",
        "FATAL, '', Dødelig konsekvens",
        "MILD, '', ''",
        "'', NONE, ''",
    })
    void pageAndScriptNameTheSame(String actual, String possible, String name) {
        assertThat(Categories.name(texts, actual, possible)).isEqualTo(name);
        assertThat(List.of(Categories.table(texts).split(";")).contains(actual + '/' + possible + '=' + name))
                .isEqualTo(!name.isEmpty());
    }

    @Test
    void aPairThatIsRefusedIsNotInTheTable() {
        assertThat(Categories.table(texts)).doesNotContain("MILD/NONE").doesNotContain("MILD/=");
    }
}
