package dk.dpsd.casework.draft;

import dk.dpsd.casework.CaseForm;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseTexts;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.shared.model.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The fields a draft can hold: those of the {@link CaseForm}, by the names the page gives them, as they were typed. What
 * is no field of the form is no part of a draft; what was half typed and means nothing leaves the field as it was.
 */
final class DraftFields {

    private static final Map<String, BiConsumer<CaseForm, String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("headline", CaseForm::setHeadline);
        FIELDS.put("description", CaseForm::setDescription);
        FIELDS.put("placeName", CaseForm::setPlaceName);
        FIELDS.put("causes", CaseForm::setCauses);
        FIELDS.put("learning", CaseForm::setLearning);
        FIELDS.put("internalNote", CaseForm::setInternalNote);
        FIELDS.put("patientName", CaseForm::setPatientName);
        FIELDS.put("patientCpr", CaseForm::setPatientCpr);
        FIELDS.put("mainGroup", CaseForm::setMainGroup);
        FIELDS.put("problem", CaseForm::setProblem);
        FIELDS.put("process", CaseForm::setProcess);
        FIELDS.put("day", parsed(LocalDate::parse, CaseForm::setDay));
        FIELDS.put("time", parsed(LocalTime::parse, CaseForm::setTime));
        FIELDS.put("datePrecision", required(Precision::valueOf, CaseForm::setDatePrecision));
        FIELDS.put("timePrecision", required(Precision::valueOf, CaseForm::setTimePrecision));
        FIELDS.put("actual", required(ActualConsequence::valueOf, CaseForm::setActual));
        FIELDS.put("possible", parsed(PossibleConsequence::valueOf, CaseForm::setPossible));
        FIELDS.put("severityConfirmed", required(Boolean::valueOf, CaseForm::setSeverityConfirmed));
    }

    private DraftFields() {}

    /** What can be kept of what a page sent. */
    static Map<String, String> of(Map<String, String> sent) {
        Map<String, String> kept = new LinkedHashMap<>();
        FIELDS.keySet().stream().filter(sent::containsKey).forEach(field -> kept.put(field, plain(sent.get(field))));
        return kept;
    }

    private static String plain(String typed) {
        String text = PlainText.of(typed);
        String whole = text == null ? "" : text;
        return whole.length() > CaseTexts.LONGEST ? whole.substring(0, CaseTexts.LONGEST) : whole;
    }

    /** Writes a draft into a form. */
    static void fill(CaseForm form, Map<String, String> draft) {
        draft.forEach((field, typed) -> {
            if (FIELDS.containsKey(field)) {
                FIELDS.get(field).accept(form, typed.isEmpty() ? null : typed);
            }
        });
    }

    static Iterable<String> names() {
        return FIELDS.keySet();
    }

    private static <T> BiConsumer<CaseForm, String> parsed(Function<String, T> parse, BiConsumer<CaseForm, T> setter) {
        return (form, typed) -> {
            if (typed == null) {
                setter.accept(form, null);
            } else {
                required(parse, setter).accept(form, typed);
            }
        };
    }

    private static <T> BiConsumer<CaseForm, String> required(
            Function<String, T> parse, BiConsumer<CaseForm, T> setter) {
        return (form, typed) -> {
            T value = typed == null ? null : meaning(parse, typed);
            if (value != null) {
                setter.accept(form, value);
            }
        };
    }

    private static <T> T meaning(Function<String, T> parse, String typed) {
        try {
            return parse.apply(typed);
        } catch (DateTimeException | IllegalArgumentException halfTyped) {
            return null;
        }
    }
}
