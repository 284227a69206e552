package dk.dpsd.search;

import dk.dpsd.casework.model.CaseNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A case number as people type it (R-REPT-02, R-CASE-24): with and without lines, zeros, year and check digit, with a letter O
 * for a zero, and the words "sag nr." before it.
 *
 * @param numbers the case numbers it may mean
 * @param sure whether it can hardly mean anything else: it has a year, and no wrong check digit
 */
record NumberTyped(List<String> numbers, boolean sure) {

    /** A number without a year is looked for in these years. */
    private static final int YEARS = 15;

    private static final Pattern BEFORE = Pattern.compile("(?iu)^(sags?\\s*(nr|nummer)?\\.?|nr\\.?|#)\\s*:?\\s*");
    private static final String LINE = "\\s*[-–—./ ]\\s*";
    private static final Pattern WITH_YEAR =
            Pattern.compile("(?:20)?(\\d{2})" + LINE + "(\\d{1,9})(?:" + LINE + "(\\d))?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("20(\\d{2})(\\d{6})(\\d)?");
    private static final Pattern ALONE = Pattern.compile("(\\d{1,9})(?:" + LINE + "(\\d))?");

    /** What was typed, where it may be a number. */
    static Optional<NumberTyped> of(String typed, int thisYear) {
        String text = digits(BEFORE.matcher(typed == null ? "" : typed.strip()).replaceFirst(""));
        Matcher form = RUN_TOGETHER.matcher(text);
        if (form.matches()) {
            return Optional.of(ofYear(form));
        }
        // 123-7 is a number with its check digit, not one of the year 23.
        form = ALONE.matcher(text);
        if (form.matches() && (form.group(2) == null || form.group(1).length() > 2)) {
            return Optional.of(ofAnyYear(form, thisYear));
        }
        form = WITH_YEAR.matcher(text);
        return form.matches() ? Optional.of(ofYear(form)) : Optional.empty();
    }

    private static String digits(String text) {
        return text.matches("[0-9oOlI\\s./–—-]+") ? text.replaceAll("[oO]", "0").replaceAll("[lI]", "1") : text;
    }

    private static NumberTyped ofYear(Matcher form) {
        String number = CaseNumber.of(2000 + Integer.parseInt(form.group(1)), Long.parseLong(form.group(2)));
        return new NumberTyped(List.of(number), fits(number, form.group(3)));
    }

    private static NumberTyped ofAnyYear(Matcher form, int thisYear) {
        long running = Long.parseLong(form.group(1));
        List<String> numbers = IntStream.iterate(thisYear, year -> year - 1)
                .limit(YEARS)
                .mapToObj(year -> CaseNumber.of(year, running))
                .filter(number -> fits(number, form.group(2)))
                .toList();
        return new NumberTyped(numbers, false);
    }

    private static boolean fits(String number, String check) {
        return check == null || number.endsWith("-" + check);
    }
}
