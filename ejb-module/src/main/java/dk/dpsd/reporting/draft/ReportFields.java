package dk.dpsd.reporting.draft;

import dk.dpsd.reporting.NewReport;
import dk.dpsd.reporting.Problem;
import dk.dpsd.shared.model.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields a draft of a report can hold, by the names the form gives them. What is no field of the form is no part of a
 * draft: tokens, files and buttons stay outside.
 */
public final class ReportFields {

    private static final Set<String> NAMES = Set.of(
            "som",
            "reporterKind",
            "headline",
            "description",
            "placeMode",
            "unit",
            "q",
            "placeName",
            "ownerKind",
            "owner",
            "datePrecision",
            "day",
            "timePrecision",
            "time",
            "actual",
            "possible",
            "patientName",
            "patientCpr",
            "contactEmail",
            "severalPlaces",
            "discoveredElsewhere");

    /** A cell of one of the tables: {@code medicineName-0}. */
    private static final Pattern CELL =
            Pattern.compile("(?:medicine|device|involved|discovered)[A-Z][A-Za-z]{0,20}-[0-9]{1,2}");

    /** What a short field can hold at most in a draft; more than any of them may hold when it is sent. */
    static final int LONGEST_SHORT = 1000;

    private ReportFields() {}

    /** What can be kept of what a form sent; empty fields are left out. */
    static Map<String, String> of(Map<String, String> sent) {
        Map<String, String> kept = new LinkedHashMap<>();
        sent.forEach((field, typed) -> {
            String plain = typed == null ? "" : PlainText.printable(typed);
            if (!plain.isBlank() && isField(field)) {
                kept.put(field, plain);
            }
        });
        return kept;
    }

    /** What is too long even for a draft, which may hold anything else, right or wrong. */
    static List<Problem> tooLong(Map<String, String> fields) {
        List<Problem> problems = new ArrayList<>();
        fields.forEach((field, typed) -> {
            boolean isLong = "description".equals(field);
            if (typed.length() > (isLong ? NewReport.LONGEST_DESCRIPTION : LONGEST_SHORT)) {
                problems.add(new Problem(field, isLong ? "problem.description.long" : "problem.draft.long"));
            }
        });
        return problems;
    }

    public static boolean isField(String name) {
        return NAMES.contains(name) || CELL.matcher(name).matches();
    }
}
