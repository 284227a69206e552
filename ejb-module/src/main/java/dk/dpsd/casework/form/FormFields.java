package dk.dpsd.casework.form;

import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.shared.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The fields of a {@link CaseForm} by name, for whoever compares two forms and takes single fields from one into the other.
 * A list of rows is one field.
 */
public final class FormFields {

    /**
     * One field.
     *
     * @param get what stands in it: a text, a coded value, a list of rows, or null
     */
    private record Field(String name, Function<CaseForm, Object> get, BiConsumer<CaseForm, CaseForm> copy) {

        static <P, T> Field of(String name, Function<CaseForm, P> part, Function<P, T> get, BiConsumer<P, T> set) {
            return new Field(
                    name,
                    form -> plain(get.apply(part.apply(form))),
                    (from, to) -> set.accept(part.apply(to), get.apply(part.apply(from))));
        }

        static <R, V> Field rows(
                String name,
                Function<DetailsForm, List<R>> rows,
                Function<R, V> value,
                Predicate<V> empty,
                Function<V, R> row) {
            Function<CaseForm, List<V>> said = form -> rows.apply(form.getDetails()).stream()
                    .map(value)
                    .filter(empty.negate())
                    .toList();
            return new Field(name, said::apply, (from, to) -> {
                List<R> copied = said.apply(from).stream().map(row).toList();
                rows.apply(to.getDetails()).clear();
                rows.apply(to.getDetails()).addAll(copied);
            });
        }

        /** As it would be kept: browsers have line ends of their own, and an empty field is one however it came to be. */
        private static Object plain(Object value) {
            return value instanceof String text ? PlainText.of(text) : value;
        }
    }

    private static final List<Field> FIELDS = new ArrayList<>();

    static {
        what("headline", WhatForm::getHeadline, WhatForm::setHeadline);
        what("description", WhatForm::getDescription, WhatForm::setDescription);
        what("placeName", WhatForm::getPlaceName, WhatForm::setPlaceName);
        when("datePrecision", WhenForm::getDatePrecision, WhenForm::setDatePrecision);
        when("day", WhenForm::getDay, WhenForm::setDay);
        when("timePrecision", WhenForm::getTimePrecision, WhenForm::setTimePrecision);
        when("time", WhenForm::getTime, WhenForm::setTime);
        add(Field.of("actual", CaseForm::getSeverity, SeverityForm::getActual, SeverityForm::setActual));
        add(Field.of("possible", CaseForm::getSeverity, SeverityForm::getPossible, SeverityForm::setPossible));
        add(Field.of(
                "severityConfirmed",
                CaseForm::getSeverity,
                SeverityForm::isSeverityConfirmed,
                SeverityForm::setSeverityConfirmed));
        classified("mainGroup", ClassificationForm::getMainGroup, ClassificationForm::setMainGroup);
        classified("problem", ClassificationForm::getProblem, ClassificationForm::setProblem);
        classified("process", ClassificationForm::getProcess, ClassificationForm::setProcess);
        add(Field.rows(
                "medicines", DetailsForm::getMedicines, MedicineForm::value, Medicine::isEmpty, MedicineForm::of));
        add(Field.rows("devices", DetailsForm::getDevices, DeviceForm::value, Device::isEmpty, DeviceForm::of));
        add(Field.of(
                "severalPlaces", CaseForm::getDetails, DetailsForm::getSeveralPlaces, DetailsForm::setSeveralPlaces));
        add(Field.rows("places", DetailsForm::getPlaces, PlaceForm::value, Involved::isEmpty, PlaceForm::of));
        add(Field.of(
                "discoveredElsewhere",
                CaseForm::getDetails,
                DetailsForm::getDiscoveredElsewhere,
                DetailsForm::setDiscoveredElsewhere));
        add(Field.rows("discovered", DetailsForm::getDiscovered, PlaceForm::value, Involved::isEmpty, PlaceForm::of));
        what("causes", WhatForm::getCauses, WhatForm::setCauses);
        what("learning", WhatForm::getLearning, WhatForm::setLearning);
        what("internalNote", WhatForm::getInternalNote, WhatForm::setInternalNote);
        add(Field.of("patientName", CaseForm::getPatient, PatientForm::getPatientName, PatientForm::setPatientName));
        add(Field.of("patientCpr", CaseForm::getPatient, PatientForm::getPatientCpr, PatientForm::setPatientCpr));
    }

    private FormFields() {}

    private static <T> void what(String name, Function<WhatForm, T> get, BiConsumer<WhatForm, T> set) {
        add(Field.of(name, CaseForm::getWhat, get, set));
    }

    private static <T> void when(String name, Function<WhenForm, T> get, BiConsumer<WhenForm, T> set) {
        add(Field.of(name, CaseForm::getWhen, get, set));
    }

    private static <T> void classified(
            String name, Function<ClassificationForm, T> get, BiConsumer<ClassificationForm, T> set) {
        add(Field.of(name, CaseForm::getClassification, get, set));
    }

    private static void add(Field field) {
        FIELDS.add(field);
    }

    /** All names, in the order people read the page. */
    public static List<String> names() {
        return FIELDS.stream().map(Field::name).toList();
    }

    /** The names of the fields that say something else in one form than in the other. */
    public static List<String> differing(CaseForm one, CaseForm other) {
        return FIELDS.stream()
                .filter(field ->
                        !Objects.equals(field.get().apply(one), field.get().apply(other)))
                .map(Field::name)
                .toList();
    }

    /** What stands in a field: a text, a coded value, a list of rows, or null. */
    public static Object value(CaseForm form, String name) {
        return field(name).get().apply(form);
    }

    /** Writes one field of a form into another form. */
    public static void copy(String name, CaseForm from, CaseForm to) {
        field(name).copy().accept(from, to);
    }

    private static Field field(String name) {
        return FIELDS.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no field of the form"));
    }
}
