package dk.dpsd.reporting;

import dk.dpsd.casework.collective.CollectiveArea;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.shared.model.PlainText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a collective report must hold to be received (R-REP-07, domain B.5). */
public final class SheetRules {

    /** Fields of a report that a sheet has too, under the same names. */
    private static final List<String> SHARED =
            List.of("place", "owner", "placeName", "headline", "contactEmail", "form");

    private final NewSheet sheet;
    private final CollectiveAreas areas;
    private final List<Problem> problems = new ArrayList<>();

    private SheetRules(NewSheet sheet, CollectiveAreas areas) {
        this.sheet = sheet;
        this.areas = areas;
    }

    /** The problems of a sheet, in the order of the form; none when it can be received. */
    public static List<Problem> check(NewSheet sheet, CollectiveAreas areas, LocalDate today) {
        var rules = new SheetRules(sheet, areas);
        rules.guard();
        rules.covers(YearMonth.from(today));
        rules.likeAReport(today);
        rules.counts();
        rules.learning();
        return List.copyOf(rules.problems);
    }

    /** None of them had or could have had serious or fatal consequences; else each is a report of its own. */
    private void guard() {
        if (sheet.serious() == null) {
            add("serious", "missing");
        } else if (sheet.serious()) {
            add("serious", "single");
        }
    }

    private void covers(YearMonth now) {
        if (sheet.area() == null) {
            add("area", "missing");
        }
        if (sheet.month() == null) {
            add("month", "missing");
        } else if (sheet.month().isAfter(now)) {
            add("month", "future");
        } else if (sheet.area() != null && area().isEmpty()) {
            add("month", "before");
        }
    }

    private Optional<CollectiveArea> area() {
        return areas.in(sheet.month(), sheet.area());
    }

    private void likeAReport(LocalDate today) {
        ReportRules.check(sheet.asReport("-"), today, LocalTime.MAX).stream()
                .filter(problem -> SHARED.contains(problem.field()))
                .forEach(problems::add);
    }

    private void counts() {
        boolean outOfRange =
                sheet.counts().values().stream().anyMatch(number -> number < 0 || number > NewSheet.MOST_OF_A_KIND);
        if (outOfRange) {
            add("counts", "range");
        } else if (sheet.total() == 0) {
            add("counts", "none");
        } else if (sheet.area() != null && sheet.month() != null && !allOf(area())) {
            add("counts", "foreign");
        }
    }

    private boolean allOf(Optional<CollectiveArea> area) {
        return area.isEmpty()
                || sheet.counts().keySet().stream().allMatch(code -> area.get().subtypes().stream()
                        .anyMatch(subtype -> subtype.code().equals(code)));
    }

    private void learning() {
        String text = PlainText.of(sheet.learning());
        if (text == null) {
            add("learning", "missing");
        } else if (text.length() > NewSheet.LONGEST_LEARNING) {
            add("learning", "long");
        }
    }

    private void add(String field, String what) {
        problems.add(new Problem(field, "problem." + field + '.' + what));
    }
}
