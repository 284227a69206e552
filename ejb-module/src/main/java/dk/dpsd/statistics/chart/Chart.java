package dk.dpsd.statistics.chart;

import java.util.List;

/**
 * What a chart draws: a table's figures without its totals.
 *
 * @param line whether it is lines over time, else bars
 * @param hiddenWord what stands where a number is hidden
 */
public record Chart(String title, boolean line, List<String> groups, List<Series> series, String hiddenWord) {

    /** More groups than these cannot be told apart in a picture. */
    public static final int MOST_BARS = 30;

    /** The same for what stands beside one another in a group. */
    public static final int MOST_SERIES = 8;

    public Chart {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
    }

    /**
     * What belongs together.
     *
     * @param numbers for each group; null where it is hidden
     */
    public record Series(String name, List<Long> numbers) {}

    /** The largest number, 1 at least. */
    public long largest() {
        return series.stream()
                .flatMap(one -> one.numbers().stream())
                .filter(number -> number != null)
                .mapToLong(Long::longValue)
                .max()
                .stream()
                .map(most -> Math.max(1, most))
                .findFirst()
                .orElse(1);
    }
}
