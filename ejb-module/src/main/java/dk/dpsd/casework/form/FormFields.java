package dk.dpsd.casework.form;

import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.shared.model.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The fields of a {@link CaseForm} by name, in the order people read the page, for whoever compares two forms and takes
 * single fields from one into the other. What only makes sense together is one field: the moment, the severity, the
 * classification, a list of rows with the question it answers.
 */
public final class FormFields {

    /**
     * One field.
     *
     * @param said all that stands in it, a text as it would be kept: browsers have line ends of their own
     */
    private record Field(String name, Function<CaseForm, List<?>> said, BiConsumer<CaseForm, CaseForm> copy) {}

    private static final List<Field> FIELDS = List.of(
            text("headline", CaseForm::getWhat, WhatForm::getHeadline, WhatForm::setHeadline),
            text("description", CaseForm::getWhat, WhatForm::getDescription, WhatForm::setDescription),
            text("placeName", CaseForm::getWhat, WhatForm::getPlaceName, WhatForm::setPlaceName),
            new Field("occurrence", form -> form.getWhen().said(), (from, to) -> to.getWhen()
                    .take(from.getWhen())),
            new Field("places", form -> places(form.getDetails()), (from, to) -> to.getDetails()
                    .takePlaces(from.getDetails())),
            new Field("discovered", form -> discovered(form.getDetails()), (from, to) -> to.getDetails()
                    .takeDiscovered(from.getDetails())),
            new Field("medicines", form -> medicines(form.getDetails()), (from, to) -> to.getDetails()
                    .takeMedicines(from.getDetails())),
            new Field("devices", form -> devices(form.getDetails()), (from, to) -> to.getDetails()
                    .takeDevices(from.getDetails())),
            new Field("severity", form -> form.getSeverity().said(), (from, to) -> to.getSeverity()
                    .take(from.getSeverity())),
            new Field("classification", form -> form.getClassification().said(), (from, to) -> to.getClassification()
                    .take(from.getClassification())),
            new Field("keywords", form -> form.getTags().keywords(), (from, to) -> to.getTags()
                    .takeKeywords(from.getTags())),
            new Field("focusAreas", form -> form.getTags().focus(), (from, to) -> to.getTags()
                    .focus(from.getTags().focus())),
            text("causes", CaseForm::getWhat, WhatForm::getCauses, WhatForm::setCauses),
            text("learning", CaseForm::getWhat, WhatForm::getLearning, WhatForm::setLearning),
            text("internalNote", CaseForm::getWhat, WhatForm::getInternalNote, WhatForm::setInternalNote),
            text("patientName", CaseForm::getPatient, PatientForm::getPatientName, PatientForm::setPatientName),
            text("patientCpr", CaseForm::getPatient, PatientForm::getPatientCpr, PatientForm::setPatientCpr));

    private FormFields() {}

    private static <P> Field text(
            String name, Function<CaseForm, P> part, Function<P, String> get, BiConsumer<P, String> set) {
        return new Field(
                name,
                form -> Arrays.asList(PlainText.of(get.apply(part.apply(form)))),
                (from, to) -> set.accept(part.apply(to), get.apply(part.apply(from))));
    }

    private static List<?> places(DetailsForm form) {
        return said(form.getSeveralPlaces(), form.details().places());
    }

    private static List<?> discovered(DetailsForm form) {
        return said(form.getDiscoveredElsewhere(), form.details().discovered());
    }

    private static List<?> said(Object answer, List<Involved> rows) {
        return List.of(answer, rows);
    }

    private static List<Medicine> medicines(DetailsForm form) {
        return form.details().medicines();
    }

    private static List<Device> devices(DetailsForm form) {
        return form.details().devices();
    }

    /** All names. */
    public static List<String> names() {
        return FIELDS.stream().map(Field::name).toList();
    }

    /** The names of the fields that say something else in one form than in the other. */
    public static List<String> differing(CaseForm one, CaseForm other) {
        return FIELDS.stream()
                .filter(field ->
                        !Objects.equals(field.said().apply(one), field.said().apply(other)))
                .map(Field::name)
                .toList();
    }

    /** Writes one field of a form into another form. */
    public static void copy(String name, CaseForm from, CaseForm to) {
        FIELDS.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no field of the form"))
                .copy()
                .accept(from, to);
    }

    /** A form that says the same, and stays as it is while the other is written in. */
    public static CaseForm copyOf(CaseForm form) {
        var copy = new CaseForm();
        FIELDS.forEach(field -> field.copy().accept(form, copy));
        return copy;
    }
}
