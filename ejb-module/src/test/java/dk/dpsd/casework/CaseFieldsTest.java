package dk.dpsd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.dpsd.casework.model.CaseContent;
import dk.dpsd.casework.model.CaseFacts;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.persistence.Embeddable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R-LOG-02: whatever text of a case changes, the log says so, and how sensitive it is (design 8). */
class CaseFieldsTest {

    /** Who and when, which each entry of the log has itself. */
    private static final Set<String> IN_THE_ENTRY = Set.of("declaredName");

    static Stream<Arguments> texts() {
        return Arrays.stream(CaseFacts.class.getDeclaredFields())
                .filter(part -> part.getType().isAnnotationPresent(Embeddable.class))
                .filter(part -> part.getType() != LastChange.class)
                .flatMap(part -> Arrays.stream(part.getType().getDeclaredFields())
                        .filter(field -> field.getType() == String.class)
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .filter(field -> !IN_THE_ENTRY.contains(field.getName()))
                        .map(field -> arguments(part.getName(), field.getName())));
    }

    @Test
    void thereAreTextsToLookAt() {
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("texts")
    void everyTextShowsWithItsSensitivity(String part, String name) throws ReflectiveOperationException {
        IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);
        Object owner = incident.getClass().getMethod(part).invoke(incident);
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        Object old = field.get(owner);

        CaseFields before = CaseFields.of(incident, null);
        field.set(owner, "ny værdi");
        List<FieldChange> changes = before.changesTo(CaseFields.of(incident, null));

        assertThat(changes).containsExactly(new FieldChange(name, Sensitivity.of(field), (String) old, "ny værdi"));
    }

    @Test
    void stateAndHandlerShow() {
        IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);
        CaseFields before = CaseFields.of(incident, "sagsbehandler");
        incident.recall(TestCases.change("recalled"));
        assertThat(before.changesTo(CaseFields.of(incident, null)))
                .containsExactly(
                        new FieldChange("state", Sensitivity.HARMLESS, "IN_PROGRESS", "RECEIVED"),
                        new FieldChange("handler", Sensitivity.HARMLESS, "sagsbehandler", null));
    }

    /** R-INIT-04: another unit of another name, in another mailbox. */
    @Test
    void aHandOverShowsPlaceAndMailbox() {
        IncidentCase incident = TestCases.in(CaseState.RECEIVED);
        CaseFields before = CaseFields.of(incident, null);
        incident.handOver(
                new CasePlace(List.of(8L, 9L), "Andetsteds", "Stue 4", false), TestCases.change("handedOver"));
        incident.liesIn(8L);
        assertThat(before.changesTo(CaseFields.of(incident, null)))
                .extracting(FieldChange::field)
                .containsExactlyInAnyOrder("unitName", "mailboxUnit");
    }

    /** R-CASE-07: a row shows value by value, each as sensitive as its row declares; one taken away shows what it was. */
    @Test
    void rowsShowValueByValue() {
        IncidentCase incident = TestCases.in(CaseState.IN_PROGRESS);
        CaseFields before = CaseFields.of(incident, null);
        incident.edit(
                with(new ReportDetails(
                        Answer.YES,
                        Answer.UNANSWERED,
                        List.of(new Medicine("Panodil", null, null, "500 mg", null)),
                        List.of(),
                        List.of(new Involved(PlaceRole.TOOK_OVER, 42L, "Akutten", "Top › Akutten", "Stue 4")))),
                TestCases.change("edited"));
        CaseFields after = CaseFields.of(incident, null);
        assertThat(before.changesTo(after))
                .filteredOn(change -> change.before() == null)
                .containsExactlyInAnyOrder(
                        new FieldChange("severalPlaces", Sensitivity.HARMLESS, null, "YES"),
                        new FieldChange("medicine.1.tradeName", Sensitivity.FREE_TEXT, null, "Panodil"),
                        new FieldChange("medicine.1.strength", Sensitivity.FREE_TEXT, null, "500 mg"),
                        new FieldChange("involved.1.role", Sensitivity.HARMLESS, null, "TOOK_OVER"),
                        new FieldChange("involved.1.unit", Sensitivity.HARMLESS, null, "42"),
                        new FieldChange("involved.1.unitName", Sensitivity.HARMLESS, null, "Akutten"),
                        new FieldChange("involved.1.unitPath", Sensitivity.HARMLESS, null, "Top › Akutten"),
                        new FieldChange("involved.1.placeName", Sensitivity.FREE_TEXT, null, "Stue 4"));
        incident.edit(with(ReportDetails.none()), TestCases.change("edited"));
        assertThat(after.changesTo(CaseFields.of(incident, null)))
                .contains(new FieldChange("medicine.1.tradeName", Sensitivity.FREE_TEXT, "Panodil", null));
    }

    private static CaseContent with(ReportDetails details) {
        CaseContent content = TestCases.content("Et notat");
        return new CaseContent(
                content.occurrence(),
                content.texts(),
                content.severity(),
                content.classified(),
                details,
                content.placeName(),
                content.patientName(),
                content.patientCpr());
    }

    @Test
    void nothingChangedIsNothing() {
        IncidentCase incident = TestCases.in(CaseState.DELETED);
        assertThat(CaseFields.of(incident, "x").changesTo(CaseFields.of(incident, "x")))
                .isEmpty();
    }
}
