package dk.dpsd.reporting;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.Cpr;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.shared.model.PlainText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a report must hold to be received (domain B.2). The form shows the problems, the session bean refuses by them. */
public final class ReportRules {

    /** Deliberately wide: one at-sign, a dot in the domain, nothing that could start another header. */
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\.]+" + "(\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+)+");

    private static final int OLDEST_YEAR = 1900;

    private final NewReport report;
    private final List<Problem> problems = new ArrayList<>();

    private ReportRules(NewReport report) {
        this.report = report;
    }

    /**
     * The problems of a report, in the order of the form; none when it can be received.
     *
     * @param today the present day in Denmark
     * @param now the present time of day there
     */
    public static List<Problem> check(NewReport report, LocalDate today, LocalTime now) {
        var rules = new ReportRules(report);
        rules.reporter();
        rules.text("headline", report.headline(), NewReport.LONGEST_HEADLINE);
        rules.text("description", report.description(), NewReport.LONGEST_DESCRIPTION);
        rules.place();
        rules.day(today);
        rules.time(today, now);
        rules.severity();
        rules.persons();
        return List.copyOf(rules.problems);
    }

    private void reporter() {
        if (report.reporterKind() == null) {
            add("reporterKind", "missing");
        }
        if (isBlank(report.idempotencyKey())) {
            add("form", "noKey");
        }
    }

    private void text(String field, String text, int longest) {
        if (isBlank(text)) {
            add(field, "missing");
        } else if (text.length() > longest) {
            add(field, "long");
        }
    }

    private void place() {
        ReportedPlace place = report.place();
        if (place == null || (place.unit() == null && place.ownerKind() == null && !place.ownerUnknown())) {
            add("place", "missing");
            return;
        }
        if (place.unit() != null) {
            return;
        }
        if (place.ownerKind() != null && place.owner() == null) {
            add("owner", "missing");
        }
        text("placeName", place.placeName(), NewReport.LONGEST_NAME);
    }

    private void day(LocalDate today) {
        if (report.datePrecision() == null) {
            add("datePrecision", "missing");
        } else if (report.datePrecision() != Precision.UNKNOWN) {
            if (report.day() == null) {
                add("day", "missing");
            } else if (report.day().isAfter(today)) {
                add("day", "future");
            } else if (report.day().getYear() < OLDEST_YEAR) {
                add("day", "old");
            }
        }
    }

    private void time(LocalDate today, LocalTime now) {
        if (report.timePrecision() == null) {
            add("timePrecision", "missing");
        } else if (report.timePrecision() != Precision.UNKNOWN) {
            boolean isToday = report.datePrecision() != Precision.UNKNOWN && today.equals(report.day());
            if (report.time() == null) {
                add("time", "missing");
            } else if (isToday && report.time().isAfter(now)) {
                add("time", "future");
            }
        }
    }

    private void severity() {
        if (report.actual() == null) {
            add("actual", "missing");
        } else if (report.actual().asksForPossible()) {
            if (report.possible() == null) {
                add("possible", "missing");
            } else if (report.actual() == ActualConsequence.MILD && report.possible() == PossibleConsequence.NONE) {
                add("possible", "lower");
            }
        }
    }

    private void persons() {
        if (report.patientName() != null && report.patientName().length() > NewReport.LONGEST_NAME) {
            add("patientName", "long");
        }
        if (!isBlank(report.patientCpr()) && Cpr.parse(report.patientCpr()).isEmpty()) {
            add("patientCpr", "form");
        }
        String email = report.contactEmail();
        if (!isBlank(email)
                && (email.length() > NewReport.LONGEST_EMAIL
                        || !EMAIL.matcher(email.strip()).matches())) {
            add("contactEmail", "form");
        }
    }

    private void add(String field, String what) {
        problems.add(new Problem(field, "problem." + field + '.' + what));
    }

    private static boolean isBlank(String text) {
        return PlainText.of(text) == null;
    }
}
