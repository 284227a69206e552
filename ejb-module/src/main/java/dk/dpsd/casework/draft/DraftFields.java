package dk.dpsd.casework.draft;

import dk.dpsd.casework.Places;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.DetailsForm;
import dk.dpsd.casework.form.SeverityForm;
import dk.dpsd.casework.form.WhatForm;
import dk.dpsd.casework.form.WhenForm;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.shared.model.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * The fields a draft can hold: those of the {@link CaseForm}, by the names the page gives them, as they were typed. What
 * is no field of the form is no part of a draft; what was half typed and means nothing leaves the field as it was.
 */
final class DraftFields {

    /** Stands in the part of the page that has the rows: a draft with it has all of them, one without it none. */
    private static final String WITH_ROWS = "severalPlaces";

    private static final Map<String, BiConsumer<CaseForm, String>> FIELDS = new LinkedHashMap<>();

    static {
        put("headline", what(WhatForm::setHeadline));
        put("description", what(WhatForm::setDescription));
        put("placeName", what(WhatForm::setPlaceName));
        put("causes", what(WhatForm::setCauses));
        put("learning", what(WhatForm::setLearning));
        put("internalNote", what(WhatForm::setInternalNote));
        put("patientName", (form, typed) -> form.getPatient().setPatientName(typed));
        put("patientCpr", (form, typed) -> form.getPatient().setPatientCpr(typed));
        put("mainGroup", (form, typed) -> form.getClassification().setMainGroup(typed));
        put("problem", (form, typed) -> form.getClassification().setProblem(typed));
        put("process", (form, typed) -> form.getClassification().setProcess(typed));
        put("day", parsed(LocalDate::parse, CaseForm::getWhen, WhenForm::setDay));
        put("time", parsed(LocalTime::parse, CaseForm::getWhen, WhenForm::setTime));
        put("datePrecision", required(Precision::valueOf, CaseForm::getWhen, WhenForm::setDatePrecision));
        put("timePrecision", required(Precision::valueOf, CaseForm::getWhen, WhenForm::setTimePrecision));
        put("actual", required(ActualConsequence::valueOf, CaseForm::getSeverity, SeverityForm::setActual));
        put("possible", parsed(PossibleConsequence::valueOf, CaseForm::getSeverity, SeverityForm::setPossible));
        put("severityConfirmed", required(Boolean::valueOf, CaseForm::getSeverity, SeverityForm::setSeverityConfirmed));
        put("severalPlaces", required(Answer::valueOf, CaseForm::getDetails, DetailsForm::setSeveralPlaces));
        put(
                "discoveredElsewhere",
                required(Answer::valueOf, CaseForm::getDetails, DetailsForm::setDiscoveredElsewhere));
    }

    private DraftFields() {}

    /** What can be kept of what a page sent. */
    static Map<String, String> of(Map<String, String> sent) {
        Map<String, String> kept = new LinkedHashMap<>();
        sent.forEach((field, typed) -> {
            if (FIELDS.containsKey(field) || DraftRows.isOne(field)) {
                kept.put(field, plain(typed));
            }
        });
        return kept;
    }

    private static String plain(String typed) {
        String text = PlainText.of(typed);
        String whole = text == null ? "" : text;
        return whole.length() > CaseTexts.LONGEST ? whole.substring(0, CaseTexts.LONGEST) : whole;
    }

    /**
     * Writes a draft into a form.
     *
     * @param register what a unit is called
     */
    static void fill(CaseForm form, Map<String, String> draft, LongFunction<Optional<Places.Named>> register) {
        draft.forEach((field, typed) -> {
            if (FIELDS.containsKey(field)) {
                FIELDS.get(field).accept(form, typed.isEmpty() ? null : typed);
            }
        });
        if (draft.containsKey(WITH_ROWS)) {
            DraftRows.fill(form.getDetails(), draft, register);
        }
    }

    static Set<String> names() {
        return FIELDS.keySet();
    }

    private static void put(String name, BiConsumer<CaseForm, String> setter) {
        FIELDS.put(name, setter);
    }

    private static BiConsumer<CaseForm, String> what(BiConsumer<WhatForm, String> setter) {
        return (form, typed) -> setter.accept(form.getWhat(), typed);
    }

    private static <P, T> BiConsumer<CaseForm, String> parsed(
            Function<String, T> parse, Function<CaseForm, P> part, BiConsumer<P, T> setter) {
        return (form, typed) -> {
            if (typed == null) {
                setter.accept(part.apply(form), null);
            } else {
                required(parse, part, setter).accept(form, typed);
            }
        };
    }

    private static <P, T> BiConsumer<CaseForm, String> required(
            Function<String, T> parse, Function<CaseForm, P> part, BiConsumer<P, T> setter) {
        return (form, typed) -> {
            T value = typed == null ? null : meaning(parse, typed);
            if (value != null) {
                setter.accept(part.apply(form), value);
            }
        };
    }

    static <T> T meaning(Function<String, T> parse, String typed) {
        try {
            return parse.apply(typed);
        } catch (DateTimeException | IllegalArgumentException halfTyped) {
            return null;
        }
    }
}
