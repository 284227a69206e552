package dk.dpsd.reporting.web;

import dk.dpsd.casework.collective.CollectiveArea;
import dk.dpsd.casework.collective.CollectiveArea.Named;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.reporting.NewSheet;
import dk.dpsd.reporting.Problem;
import dk.dpsd.reporting.ReportedPlace;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The sheet as it was typed, and the collective report it makes; whatever cannot be read is a problem of its own. */
class TypedSheet {

    private static final Pattern CODE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final String COUNT = "count-";

    private final UnaryOperator<String> typed;
    private final List<Problem> unreadable = new ArrayList<>();

    /** @param typed gives what was typed in a field, or null */
    TypedSheet(UnaryOperator<String> typed) {
        this.typed = typed;
    }

    /** @param areas those whose numbers the form can hold; numbers of other areas than the chosen one are left out */
    NewSheet read(List<CollectiveArea> areas, String idempotencyKey) {
        String area = text("area");
        return new NewSheet(
                place(),
                area,
                month(),
                counts(areas, area),
                serious(),
                text("headline"),
                text("learning"),
                "ja".equals(typed.apply("addition")),
                text("contactEmail"),
                idempotencyKey,
                text("tally"),
                presses());
    }

    /** What could not be read; complete after {@link #read}. */
    List<Problem> unreadable() {
        return unreadable;
    }

    private long presses() {
        Long presses = code("tallyPresses");
        return presses == null ? 0 : presses;
    }

    private Boolean serious() {
        String answer = typed.apply("serious");
        return "ja".equals(answer) ? Boolean.TRUE : "nej".equals(answer) ? Boolean.FALSE : null;
    }

    private YearMonth month() {
        return month(typed.apply("month"));
    }

    /** A month as the form writes it, {@code 2026-10}; null where it is none. */
    static YearMonth month(String text) {
        try {
            return text == null || text.isBlank() ? null : YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Map<String, Integer> counts(List<CollectiveArea> areas, String area) {
        Map<String, Integer> counts = new TreeMap<>();
        areas.stream()
                .filter(one -> one.code().equals(area))
                .flatMap(one -> one.subtypes().stream())
                .map(Named::code)
                .forEach(code -> number(code, counts));
        return counts;
    }

    private void number(String code, Map<String, Integer> counts) {
        String text = text(COUNT + code);
        if (text == null) {
            return;
        }
        if (NUMBER.matcher(text).matches()) {
            counts.put(code, Integer.valueOf(text));
        } else if (unreadable.isEmpty()) {
            unreadable.add(new Problem("counts", "problem.counts.form"));
        }
    }

    /** The place as it was found or named. */
    ReportedPlace place() {
        if (!"none".equals(typed.apply("placeMode"))) {
            Long unit = code("unit");
            return unit == null ? null : ReportedPlace.found(unit);
        }
        if ("UNKNOWN".equals(typed.apply("ownerKind"))) {
            return ReportedPlace.unknown(text("placeName"));
        }
        return ReportedPlace.of(OwnerKind.of(typed.apply("ownerKind")).orElse(null), code("owner"), text("placeName"));
    }

    private Long code(String field) {
        String text = text(field);
        return text != null && CODE.matcher(text).matches() ? Long.valueOf(text) : null;
    }

    private String text(String field) {
        String text = typed.apply(field);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
