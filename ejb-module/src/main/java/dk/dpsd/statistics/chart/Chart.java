package dk.dpsd.statistics.chart;

import java.util.List;

/**
 * What a chart draws: a table's figures without its totals.
 *
 * @param line whether it is lines over time, else bars
 * @param hiddenWord what stands where a number is hidden
 * @param largest what its scale ends with: the largest number that is shown in the whole of it, 1 at least
 * @param notes what is said under its title
 */
public record Chart(
        String title,
        boolean line,
        List<String> groups,
        List<Series> series,
        String hiddenWord,
        long largest,
        List<String> notes) {

    /** More groups than these cannot be told apart in a picture. */
    public static final int MOST_BARS = 30;

    /** The same for what stands beside one another in a group. */
    public static final int MOST_SERIES = 8;

    public Chart {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
        notes = List.copyOf(notes);
    }

    /**
     * What belongs together.
     *
     * @param numbers for each group; null where it is hidden
     */
    public record Series(String name, List<Long> numbers) {}

    /** With the scale that its numbers ask for; a hidden one asks for nothing. */
    static Chart of(String title, boolean line, List<String> groups, List<Series> series, String hiddenWord) {
        long largest = series.stream()
                .flatMap(one -> one.numbers().stream())
                .filter(number -> number != null)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return new Chart(title, line, groups, series, hiddenWord, Math.max(1, largest), List.of());
    }

    /** The same with something said under its title. */
    public Chart saying(List<String> lines) {
        return new Chart(title, line, groups, series, hiddenWord, largest, lines);
    }

    /** The same without all groups but those between two places; of the same scale. */
    Chart part(int from, int end) {
        List<Series> shown = series.stream()
                .map(one -> new Series(one.name(), one.numbers().subList(from, end)))
                .toList();
        return new Chart(title, line, groups.subList(from, end), shown, hiddenWord, largest, notes);
    }
}
