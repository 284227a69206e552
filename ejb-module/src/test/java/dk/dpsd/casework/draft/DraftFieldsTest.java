package dk.dpsd.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.CaseForm;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.detail.ReportDetails;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft is the form as it was typed, finished or not. */
class DraftFieldsTest {

    @Test
    void everyFieldOfTheFormIsADraftsToo() {
        assertThat(DraftFields.names())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CaseForm.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .filter(field -> field.getType() != ReportDetails.class)
                        .map(Field::getName)
                        .toList());
    }

    @Test
    void whatIsNoFieldIsNotKept() {
        assertThat(DraftFields.of(Map.of("headline", "Ny", "token", "x", "jakarta.faces.ViewState", "y")))
                .isEqualTo(Map.of("headline", "Ny"));
    }

    @Test
    void whatNoDatabaseCanHoldIsCutOff() {
        assertThat(DraftFields.of(Map.of("causes", "a\u0000b")).get("causes")).isEqualTo("ab");
        assertThat(DraftFields.of(Map.of("causes", "x".repeat(CaseTexts.LONGEST + 1)))
                        .get("causes"))
                .hasSize(CaseTexts.LONGEST);
    }

    @Test
    void aWholeDraftComesBack() {
        var form = new CaseForm();
        DraftFields.fill(
                form,
                Map.of(
                        "headline", "Ny",
                        "day", "2026-11-03",
                        "time", "14:05",
                        "datePrecision", "ESTIMATED",
                        "actual", "MILD",
                        "possible", "SEVERE_OR_FATAL",
                        "severityConfirmed", "true"));
        assertThat(form.getHeadline()).isEqualTo("Ny");
        assertThat(form.getDay()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(form.getTime()).isEqualTo(LocalTime.of(14, 5));
        assertThat(form.getDatePrecision()).isEqualTo(Precision.ESTIMATED);
        assertThat(form.getActual()).isEqualTo(ActualConsequence.MILD);
        assertThat(form.getPossible()).isEqualTo(PossibleConsequence.SEVERE_OR_FATAL);
        assertThat(form.isSeverityConfirmed()).isTrue();
    }

    /** What she emptied is empty; what means nothing leaves the field as the case has it. */
    @Test
    void emptiedIsEmptyAndHalfTypedIsNothing() {
        var form = new CaseForm();
        form.setCauses("Travlhed");
        form.setDay(LocalDate.of(2026, 1, 1));
        form.setActual(ActualConsequence.FATAL);
        form.setTime(LocalTime.NOON);
        DraftFields.fill(form, Map.of("causes", "", "day", "2026-1", "actual", "UNHEARD", "time", "", "foreign", "x"));
        assertThat(form.getCauses()).isNull();
        assertThat(form.getDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(form.getActual()).isEqualTo(ActualConsequence.FATAL);
        assertThat(form.getTime()).isNull();
    }
}
