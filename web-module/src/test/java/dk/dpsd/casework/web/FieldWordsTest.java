package dk.dpsd.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.FormFields;
import dk.dpsd.casework.form.MedicineForm;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.shared.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Design 7: who was second can read every field that two people may have written in. */
class FieldWordsTest {

    private static final FieldWords WORDS = new FieldWords();

    static {
        WORDS.language = new Danish();
    }

    /** A visitor who reads Danish. */
    private static final class Danish extends Language {
        @Override
        public ResourceBundle texts(String street) {
            return ResourceBundle.getBundle("dk.dpsd." + street + ".texts", DANISH);
        }

        @Override
        public Locale getLocale() {
            return DANISH;
        }
    }

    static Stream<String> fields() {
        return FormFields.names().stream();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasWordsAndAName(String field) {
        assertThat(WORDS.say(field, new CaseForm())).isNotNull();
        assertThat(WORDS.language.texts("casework").containsKey("conflict.field." + field))
                .isTrue();
    }

    @Test
    void codesAreNamedAndRowsStandLineByLine() {
        var form = new CaseForm();
        form.getSeverity().setActual(ActualConsequence.FATAL);
        form.getSeverity().setSeverityConfirmed(true);
        form.getDetails().setSeveralPlaces(Answer.NO);
        Stream.of("Panodil", "Pinex")
                .map(name -> MedicineForm.of(new Medicine(name, "paracetamol", null, null, null)))
                .forEach(form.getDetails().getMedicines()::add);
        assertThat(List.of(WORDS.say("severity", form), WORDS.say("places", form), WORDS.say("medicines", form)))
                .containsExactly("Dødelig\nAlvorlighed bekræftet", "Nej", "Panodil · paracetamol\nPinex · paracetamol");
    }
}
