package dk.dpsd.casework.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.shared.model.CaseState;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Design 7: whatever two people write on the same case, each of them is shown what differs, and nothing is lost. */
class FormFieldsTest {

    /** Every attribute of the form, with something else written into it. */
    private static final Map<String, Consumer<CaseForm>> WRITTEN = new LinkedHashMap<>();

    static {
        WRITTEN.put("what.headline", form -> form.getWhat().setHeadline("Ny"));
        WRITTEN.put("what.description", form -> form.getWhat().setDescription("Ny"));
        WRITTEN.put("what.placeName", form -> form.getWhat().setPlaceName("Ny"));
        WRITTEN.put("what.causes", form -> form.getWhat().setCauses("Ny"));
        WRITTEN.put("what.learning", form -> form.getWhat().setLearning("Ny"));
        WRITTEN.put("what.internalNote", form -> form.getWhat().setInternalNote("Ny"));
        WRITTEN.put("when.datePrecision", form -> form.getWhen().setDatePrecision(Precision.ESTIMATED));
        WRITTEN.put("when.day", form -> form.getWhen().setDay(LocalDate.of(2026, 2, 28)));
        WRITTEN.put("when.timePrecision", form -> form.getWhen().setTimePrecision(Precision.ESTIMATED));
        WRITTEN.put("when.time", form -> form.getWhen().setTime(LocalTime.NOON));
        WRITTEN.put("severity.actual", form -> form.getSeverity().setActual(ActualConsequence.FATAL));
        WRITTEN.put("severity.possible", form -> form.getSeverity().setPossible(PossibleConsequence.MILD));
        WRITTEN.put("severity.severityConfirmed", form -> form.getSeverity().setSeverityConfirmed(false));
        WRITTEN.put("classification.mainGroup", form -> form.getClassification().setMainGroup("X"));
        WRITTEN.put("classification.problem", form -> form.getClassification().setProblem("X"));
        WRITTEN.put("classification.process", form -> form.getClassification().setProcess("X"));
        WRITTEN.put("details.severalPlaces", form -> form.getDetails().setSeveralPlaces(Answer.NO));
        WRITTEN.put("details.discoveredElsewhere", form -> form.getDetails().setDiscoveredElsewhere(Answer.NO));
        WRITTEN.put("details.medicines", form -> form.getDetails()
                .getMedicines()
                .add(MedicineForm.of(new Medicine("Panodil", null, null, null, null))));
        WRITTEN.put(
                "details.devices",
                form -> form.getDetails().getDevices().add(DeviceForm.of(new Device("Lift", null, null))));
        WRITTEN.put("details.places", form -> form.getDetails()
                .getPlaces()
                .add(PlaceForm.of(new Involved(PlaceRole.TOOK_OVER, null, null, null, "Trappen"))));
        WRITTEN.put("details.discovered", form -> form.getDetails()
                .getDiscovered()
                .add(PlaceForm.of(new Involved(PlaceRole.DISCOVERED, null, null, null, "Trappen"))));
        WRITTEN.put("tags.keyword1", form -> form.getTags().setKeyword1("fald"));
        WRITTEN.put("tags.keyword2", form -> form.getTags().setKeyword2("fald"));
        WRITTEN.put("tags.keyword3", form -> form.getTags().setKeyword3("fald"));
        WRITTEN.put("tags.focusAreas", form -> form.getTags().setFocusAreas(new Long[] {7L}));
        WRITTEN.put("patient.patientName", form -> form.getPatient().setPatientName("Ny"));
        WRITTEN.put("patient.patientCpr", form -> form.getPatient().setPatientCpr("020160-9995"));
    }

    static Stream<String> attributes() {
        return WRITTEN.keySet().stream();
    }

    @Test
    void everyAttributeOfTheFormIsTried() {
        List<String> all = fields(CaseForm.class)
                .flatMap(part -> fields(part.getType()).map(field -> part.getName() + "." + field.getName()))
                .toList();
        assertThat(WRITTEN.keySet()).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void whatIsWrittenDiffersAndCanBeTakenOver(String attribute) {
        CaseForm seen = form();
        CaseForm written = FormFields.copyOf(seen);
        assertThat(FormFields.differing(seen, written)).isEmpty();
        WRITTEN.get(attribute).accept(written);
        List<String> differing = FormFields.differing(seen, written);
        assertThat(differing).hasSize(1);
        FormFields.copy(differing.get(0), written, seen);
        assertThat(FormFields.differing(seen, written)).isEmpty();
    }

    /** A browser ends lines its own way, and an empty row says nothing. */
    @Test
    void whatWouldBeKeptTheSameIsTheSame() {
        CaseForm seen = form();
        seen.getWhat().setDescription("En\nto");
        CaseForm posted = FormFields.copyOf(seen);
        posted.getWhat().setDescription("En\r\nto ");
        posted.getDetails().getMedicines().add(new MedicineForm());
        assertThat(FormFields.differing(seen, posted)).isEmpty();
    }

    private static CaseForm form() {
        return CaseForm.of(TestCases.in(CaseState.IN_PROGRESS));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }
}
