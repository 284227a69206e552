package dk.dpsd.casework.web;

import dk.dpsd.casework.ClassificationCatalogue;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.form.ClassificationForm;
import dk.dpsd.casework.form.DetailsForm;
import dk.dpsd.casework.form.PlaceForm;
import dk.dpsd.casework.form.SeverityForm;
import dk.dpsd.casework.form.WhenForm;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.shared.web.Dates;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a field of a case form, in words: codes by name, a list of rows line by line. */
@RequestScoped
public class FieldWords {

    private static final String LINE = "\n";

    @Inject
    Language language;

    @Inject
    ClassificationCatalogue catalogue;

    @Inject
    TagsView tags;

    private Map<String, String> terms;

    /** The words of one field; empty where nothing stands in it. */
    String say(String field, CaseForm form) {
        String said =
                switch (field) {
                    case "headline" -> form.getWhat().getHeadline();
                    case "description" -> form.getWhat().getDescription();
                    case "placeName" -> form.getWhat().getPlaceName();
                    case "occurrence" -> occurrence(form.getWhen());
                    case "places" ->
                        places(
                                form.getDetails().getSeveralPlaces(),
                                form.getDetails().getPlaces());
                    case "discovered" ->
                        places(
                                form.getDetails().getDiscoveredElsewhere(),
                                form.getDetails().getDiscovered());
                    case "medicines" -> medicines(form.getDetails());
                    case "devices" -> devices(form.getDetails());
                    case "severity" -> severity(form.getSeverity());
                    case "classification" -> classification(form.getClassification());
                    case "keywords" -> lines(form.getTags().keywords().stream());
                    case "focusAreas" -> lines(form.getTags().focus().stream().map(id -> tags.focusName(id)));
                    case "causes" -> form.getWhat().getCauses();
                    case "learning" -> form.getWhat().getLearning();
                    case "internalNote" -> form.getWhat().getInternalNote();
                    case "patientName" -> form.getPatient().getPatientName();
                    case "patientCpr" -> form.getPatient().getPatientCpr();
                    default -> throw new IllegalArgumentException(field + " is no field of the form");
                };
        return Objects.requireNonNullElse(said, "");
    }

    private String occurrence(WhenForm when) {
        return lines(Stream.of(
                when.getDay() == null ? null : Dates.day(when.getDay(), language.getLocale()),
                name(when.getDatePrecision()),
                when.getTime() == null ? null : when.getTime().toString(),
                name(when.getTimePrecision())));
    }

    private String severity(SeverityForm severity) {
        return lines(Stream.of(
                name(severity.getActual()),
                name(severity.getPossible()),
                severity.isSeverityConfirmed() ? text("severity.confirmed") : null));
    }

    private String classification(ClassificationForm chosen) {
        return lines(Stream.of(chosen.getMainGroup(), chosen.getProblem(), chosen.getProcess())
                .map(this::term));
    }

    private String term(String code) {
        if (code == null) {
            return null;
        }
        if (terms == null) {
            terms = catalogue.names();
        }
        return terms.getOrDefault(code, code);
    }

    private String places(Answer answer, List<PlaceForm> rows) {
        return lines(Stream.concat(
                Stream.of(name(answer)), rows.stream().map(row -> name(row.getRole()) + ": " + row.getSummary())));
    }

    private static String medicines(DetailsForm details) {
        return lines(details.details().medicines().stream().map(Medicine::line));
    }

    private static String devices(DetailsForm details) {
        return lines(details.details().devices().stream().map(Device::line));
    }

    private String name(Enum<?> coded) {
        return coded == null ? null : Words.name(language.texts("casework"), coded);
    }

    private String text(String key) {
        return language.texts("casework").getString(key);
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(LINE));
    }
}
