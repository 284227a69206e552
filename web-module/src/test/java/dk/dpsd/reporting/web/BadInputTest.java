package dk.dpsd.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.dpsd.reporting.NewReport;
import dk.dpsd.reporting.Problem;
import dk.dpsd.reporting.ReportRules;
import dk.dpsd.shared.model.PlainText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people, machines and enemies type: each ends in one sentence beside the field, in both languages, or in a text that
 * is safe to keep. How the case page shows what is kept is tried on the server ({@code BadInputIT}).
 */
class BadInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalTime NOW = LocalTime.of(12, 0);
    private static final String FINE = "";
    private static final String LONG_WORD = "sygeplejerske".repeat(15);

    private static final List<Arguments> ROWS = new ArrayList<>();

    static {
        // field, what is typed, the problem's key or FINE
        row("headline", "", "problem.headline.missing");
        row("headline", "   \t ", "problem.headline.missing");
        row("headline", "\u0000", "problem.headline.missing");
        row("headline", "\u200b\u200b", "problem.headline.missing");
        row("headline", "\u202e\u2066", "problem.headline.missing");
        row("headline", "\u00a0\u3000", "problem.headline.missing");
        row("headline", "x".repeat(200), FINE);
        row("headline", "x".repeat(201), "problem.headline.long");
        row("headline", LONG_WORD, FINE);
        row("headline", "😀".repeat(100), FINE);
        row("headline", "😀".repeat(101), "problem.headline.long");
        row("headline", "'; DROP TABLE casework_case; --", FINE);
        row("headline", "<script>alert(1)</script>", FINE);
        row("headline", "#{1+1}", FINE);
        row("headline", "${jndi:ldap://x}", FINE);
        row("headline", "=HYPERLINK(\"http://x\")", FINE);
        row("headline", "{0} it's", FINE);
        row("headline", "%s%n%x", FINE);
        row("headline", "linje\r\nBcc: x@y.dk", FINE);
        row("headline", "a\u202eb", FINE);
        row("headline", "e\u0301\u0301\u0301\u0301", FINE);
        row("description", "", "problem.description.missing");
        row("description", "\n\n\n", "problem.description.missing");
        row("description", "x".repeat(20_000), FINE);
        row("description", "x".repeat(20_001), "problem.description.long");
        row("description", "a\u0007b\u001b[31m", FINE);
        row("description", "\ud800", "problem.description.missing");
        row("description", "]]><!--", FINE);
        row("day", "", "problem.day.missing");
        row("day", "2026-11-22", FINE);
        row("day", "2026-11-23", "problem.day.future");
        row("day", "9999-12-31", "problem.day.future");
        row("day", "2024-02-29", FINE);
        row("day", "29.2.2024", FINE);
        row("day", "2025-02-29", "problem.day.form");
        row("day", "29.2.2025", "problem.day.form");
        row("day", "2000-02-29", FINE);
        row("day", "1900-02-29", "problem.day.form");
        row("day", "2026-02-30", "problem.day.form");
        row("day", "31.4.2026", "problem.day.form");
        row("day", "2026-00-10", "problem.day.form");
        row("day", "0000-01-01", "problem.day.old");
        row("day", "-2026-01-01", "problem.day.old");
        row("day", "1899-12-31", "problem.day.old");
        row("day", "22/11/26", "problem.day.form");
        row("day", "i går", "problem.day.form");
        row("day", "٢٠٢٦-١١-٠١", "problem.day.form");
        row("day", "2026-11-22T10:00", "problem.day.form");
        row("time", "", "problem.time.missing");
        row("time", "12.00", FINE);
        row("time", "12:01", "problem.time.future");
        row("time", "24:00", "problem.time.form");
        row("time", "00:00", FINE);
        row("time", "23:60", "problem.time.form");
        row("time", "-1:00", "problem.time.form");
        row("time", "kl. 10", "problem.time.form");
        row("time", "10:00:00", "problem.time.form");
        row("unit", "", "problem.place.missing");
        row("unit", "-1", "problem.place.missing");
        row("unit", "1 or 1=1", "problem.place.missing");
        row("unit", "9".repeat(40), "problem.place.missing");
        row("actual", "", "problem.actual.missing");
        row("actual", "MURDER", "problem.actual.missing");
        row("actual", "mild", "problem.actual.missing");
        row("possible", "", "problem.possible.missing");
        row("possible", "NONE", "problem.possible.lower");
        row("datePrecision", "", "problem.datePrecision.missing");
        row("datePrecision", "EXACT", "problem.datePrecision.missing");
        row("timePrecision", "0", "problem.timePrecision.missing");
        row("patientName", "x".repeat(201), "problem.patientName.long");
        row("patientName", "O'Neill <b>", FINE);
        row("patientCpr", "010203-1234", FINE);
        row("patientCpr", "290225-4000", "problem.patientCpr.form");
        row("patientCpr", "290224-4000", FINE);
        row("patientCpr", "000000-0000", "problem.patientCpr.form");
        row("patientCpr", "12345", "problem.patientCpr.form");
        row("patientCpr", "٠١٠٢٠٣-١٢٣٤", "problem.patientCpr.form");
        row("patientCpr", "010203-1234 ".repeat(20), "problem.patientCpr.form");
        row("contactEmail", "a@b", "problem.contactEmail.form");
        row("contactEmail", "a@b.dk\nBcc: c@d.dk", "problem.contactEmail.form");
        row("contactEmail", "a@b.dk, c@d.dk", "problem.contactEmail.form");
        row("contactEmail", "javascript:alert(1)", "problem.contactEmail.form");
        row("contactEmail", "x".repeat(250) + "@b.dk", "problem.contactEmail.form");
        row("contactEmail", "a@b.dk", FINE);
        row("medicineName-0", "x".repeat(201), "problem.cell.long");
        row("medicineAtc-19", "x".repeat(11), "problem.cell.long");
        row("medicineName-20", "uden for tabellen", FINE);
        row("deviceModel-0", "<img src=x onerror=alert(1)>", FINE);
        row("involvedName-0", "x".repeat(201), "problem.cell.long");
        row("involvedUnit-0", "'--", FINE);
        row("involvedRole-0", "BOSS", FINE);
        row("severalPlaces", "MAYBE", FINE);
    }

    private static void row(String field, String typed, String problem) {
        ROWS.add(arguments(field, typed, problem));
    }

    static Stream<Arguments> rows() {
        return ROWS.stream();
    }

    private static Map<String, String> goodForm() {
        Map<String, String> form = new HashMap<>();
        form.put("headline", "Forkert dosis");
        form.put("description", "Patienten fik en dobbelt dosis.");
        form.put("unit", "325421000016001");
        form.put("datePrecision", "KNOWN");
        form.put("day", TODAY.toString());
        form.put("timePrecision", "KNOWN");
        form.put("time", "11:59");
        form.put("actual", "MILD");
        form.put("possible", "MILD");
        return form;
    }

    @ParameterizedTest(name = "{index} {0}: {2}")
    @MethodSource("rows")
    void endsInASentenceOrIsSafe(String field, String text, String expected) {
        Map<String, String> form = goodForm();
        form.put(field, text);
        List<Problem> problems = check(form);
        if (expected.isEmpty()) {
            assertThat(problems).isEmpty();
            assertThat(String.valueOf(PlainText.of(text))).doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E&&[^\\n\\t]]");
        } else {
            assertThat(problems).first().isEqualTo(new Problem(field(field), expected));
            for (Locale language : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                assertThat(ResourceBundle.getBundle("dk.dpsd.reporting.texts", language)
                                .getString(expected))
                        .isNotBlank()
                        .doesNotContain("???");
            }
        }
    }

    @Test
    void thereAreEnoughRows() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(check(goodForm())).isEmpty();
    }

    /** The unit's own field is the place's. */
    private static String field(String typed) {
        return "unit".equals(typed) ? "place" : typed;
    }

    private static List<Problem> check(Map<String, String> form) {
        var typed = new TypedReport(form::get, true);
        NewReport report = typed.read("abcdefghijklmnopqrstuv");
        List<Problem> problems = new ArrayList<>(typed.unreadable());
        problems.addAll(ReportRules.check(report, TODAY, NOW));
        return problems;
    }
}
