package dk.dpsd.reporting.web;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.Cpr;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.reporting.NewReport;
import dk.dpsd.reporting.Problem;
import dk.dpsd.reporting.ReportedPlace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The form as it was typed: texts, so that nothing is lost when one of them cannot be read, and the report they make.
 * Whatever cannot be read is a problem of its own, named before what is missing because of it.
 */
class TypedReport {

    private static final Pattern CODE = Pattern.compile("[0-9]{1,18}");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    /** 24.00 is the next day's beginning; whoever writes it must say which day she means. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    private final UnaryOperator<String> typed;
    private final boolean staff;
    private final List<Problem> unreadable = new ArrayList<>();

    /**
     * @param typed gives what was typed in a field, or null
     * @param staff whether this is the form of a sundhedsperson, who is not asked who she is
     */
    TypedReport(UnaryOperator<String> typed, boolean staff) {
        this.typed = typed;
        this.staff = staff;
    }

    NewReport read(String idempotencyKey) {
        ActualConsequence actual = constant(ActualConsequence.class, "actual");
        return new NewReport(
                staff ? ReporterKind.STAFF : reporter(),
                text("headline"),
                text("description"),
                place(),
                constant(Precision.class, "datePrecision"),
                day(),
                constant(Precision.class, "timePrecision"),
                time(),
                actual,
                actual != null && actual.asksForPossible() ? constant(PossibleConsequence.class, "possible") : null,
                text("patientName"),
                cpr(),
                text("contactEmail"),
                details(),
                idempotencyKey);
    }

    /** What could not be read; complete after {@link #read}. */
    List<Problem> unreadable() {
        return unreadable;
    }

    private ReportDetails details() {
        var details = new TypedDetails(typed);
        ReportDetails read = details.read();
        unreadable.addAll(details.problems());
        return read;
    }

    private ReporterKind reporter() {
        ReporterKind kind = constant(ReporterKind.class, "reporterKind");
        return kind == ReporterKind.STAFF ? null : kind;
    }

    private ReportedPlace place() {
        if (!"none".equals(typed.apply("placeMode"))) {
            Long unit = code("unit");
            return unit == null ? null : ReportedPlace.found(unit);
        }
        if ("UNKNOWN".equals(typed.apply("ownerKind"))) {
            return ReportedPlace.unknown(text("placeName"));
        }
        return ReportedPlace.of(constant(OwnerKind.class, "ownerKind"), code("owner"), text("placeName"));
    }

    private LocalDate day() {
        String text = text("day");
        if (text == null || Precision.UNKNOWN.name().equals(typed.apply("datePrecision"))) {
            return null;
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                continue;
            }
        }
        unreadable.add(new Problem("day", "problem.day.form"));
        return null;
    }

    private LocalTime time() {
        String text = text("time");
        if (text == null || Precision.UNKNOWN.name().equals(typed.apply("timePrecision"))) {
            return null;
        }
        try {
            return LocalTime.parse(text.replace('.', ':'), TIME);
        } catch (DateTimeException e) {
            unreadable.add(new Problem("time", "problem.time.form"));
            return null;
        }
    }

    /** With its hyphen, where it can be read; else as typed, for the rule to refuse. */
    private String cpr() {
        String text = text("patientCpr");
        return Cpr.parse(text).map(Cpr::text).orElse(text);
    }

    private Long code(String field) {
        String text = text(field);
        return text != null && CODE.matcher(text).matches() ? Long.valueOf(text) : null;
    }

    private String text(String field) {
        String text = typed.apply(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private <E extends Enum<E>> E constant(Class<E> type, String field) {
        String text = typed.apply(field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }
}
