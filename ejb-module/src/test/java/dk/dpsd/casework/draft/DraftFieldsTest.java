package dk.dpsd.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.Places;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.DeviceForm;
import dk.dpsd.casework.form.FormFields;
import dk.dpsd.casework.form.MedicineForm;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** A draft is the form as it was typed, finished or not. */
class DraftFieldsTest {

    private static final Set<String> ROWS = Set.of("medicines", "devices", "places", "discovered");
    private static final LongFunction<Optional<Places.Named>> NO_REGISTER = unit -> Optional.empty();

    @Test
    void everyFieldOfTheFormIsADraftsToo() {
        assertThat(DraftFields.names())
                .containsExactlyInAnyOrderElementsOf(FormFields.names().stream()
                        .filter(name -> !ROWS.contains(name))
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
                        "severityConfirmed", "true"),
                NO_REGISTER);
        assertThat(form.getWhat().getHeadline()).isEqualTo("Ny");
        assertThat(form.getWhen().getDay()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(form.getWhen().getTime()).isEqualTo(LocalTime.of(14, 5));
        assertThat(form.getWhen().getDatePrecision()).isEqualTo(Precision.ESTIMATED);
        assertThat(form.getSeverity().getActual()).isEqualTo(ActualConsequence.MILD);
        assertThat(form.getSeverity().getPossible()).isEqualTo(PossibleConsequence.SEVERE_OR_FATAL);
        assertThat(form.getSeverity().isSeverityConfirmed()).isTrue();
    }

    /** What she emptied is empty; what means nothing leaves the field as the case has it. */
    @Test
    void emptiedIsEmptyAndHalfTypedIsNothing() {
        var form = new CaseForm();
        form.getWhat().setCauses("Travlhed");
        form.getWhen().setDay(LocalDate.of(2026, 1, 1));
        form.getSeverity().setActual(ActualConsequence.FATAL);
        form.getWhen().setTime(LocalTime.NOON);
        DraftFields.fill(
                form,
                Map.of("causes", "", "day", "2026-1", "actual", "UNHEARD", "time", "", "foreign", "x"),
                NO_REGISTER);
        assertThat(form.getWhat().getCauses()).isNull();
        assertThat(form.getWhen().getDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(form.getSeverity().getActual()).isEqualTo(ActualConsequence.FATAL);
        assertThat(form.getWhen().getTime()).isNull();
    }

    /** R-INIT-08: rows are kept as they were typed, and take the place of those the case had. */
    @Test
    void theRowsOfADraftReplaceThoseOfTheCase() {
        var form = new CaseForm();
        form.getDetails().getMedicines().add(MedicineForm.of(new Medicine("Pinex", null, null, null, null)));
        form.getDetails().getDevices().add(DeviceForm.of(new Device("Lift", null, null)));
        Map<String, String> kept = DraftFields.of(Map.of(
                "severalPlaces", "YES",
                "medicines:0:tradeName", "Panodil",
                "medicines:0:strength", "500 mg",
                "medicines:1:tradeName", "",
                "medicines:20:tradeName", "for many",
                "medicines:0:owner", "no field",
                "places:0:unit", "42",
                "places:0:role", "TOOK_OVER",
                "places:1:unit", "43",
                "discovered:0:placeName", "Trappen"));
        assertThat(kept).doesNotContainKeys("medicines:20:tradeName", "medicines:0:owner");
        DraftFields.fill(
                form,
                kept,
                unit -> unit == 42 ? Optional.of(new Places.Named("Akutten", "Top › Akutten")) : Optional.empty());
        ReportDetails details = form.getDetails().details();
        assertThat(details.medicines()).containsExactly(new Medicine("Panodil", null, null, "500 mg", null));
        assertThat(details.devices()).isEmpty();
        assertThat(details.places())
                .containsExactly(new Involved(PlaceRole.TOOK_OVER, 42L, "Akutten", "Top › Akutten", null));
        assertThat(details.discovered())
                .containsExactly(new Involved(PlaceRole.DISCOVERED, null, null, null, "Trappen"));
    }

    @Test
    void aDraftWithoutTheRowsLeavesThem() {
        var form = new CaseForm();
        form.getDetails().getDevices().add(DeviceForm.of(new Device("Lift", null, null)));
        DraftFields.fill(form, Map.of("headline", "Ny"), NO_REGISTER);
        assertThat(form.getDetails().getDevices()).hasSize(1);
    }
}
