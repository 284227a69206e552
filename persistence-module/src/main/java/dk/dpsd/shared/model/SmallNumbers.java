package dk.dpsd.shared.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Protection of small numbers (Små tal) in what leaves the unit: 1 to 4 are not shown, and so many further numbers with
 * them that none of them can be worked out from the sums. Nought is shown. A number that is not shown is null.
 *
 * <p>The guarantee is for one table: beside every number below the limit there is another one that fits everything shown
 * and has no hidden number below one. Two tables with slightly different conditions can still be held against each other.
 */
public final class SmallNumbers {

    /** Below it a number may point out a person. */
    public static final int LIMIT = 5;

    private SmallNumbers() {}

    /**
     * A protected table; null for what is not shown.
     *
     * @param rows the cells, row by row
     */
    public record Table(List<List<Long>> rows, List<Long> rowTotals, List<Long> columnTotals, Long total) {

        /** Whether anything is not shown, so that the page can say so. */
        public boolean isProtected() {
            return total == null
                    || rowTotals.contains(null)
                    || columnTotals.contains(null)
                    || rows.stream().anyMatch(row -> row.contains(null));
        }
    }

    /** A protected list of numbers with their sum; null for what is not shown. */
    public record Line(List<Long> counts, Long total) {

        public boolean isProtected() {
            return total == null || counts.contains(null);
        }
    }

    public static boolean isSmall(long count) {
        return count > 0 && count < LIMIT;
    }

    /** A number that stands alone: itself, or null where it is small. */
    public static Long alone(long count) {
        return isSmall(count) ? null : (Long) count;
    }

    /** Numbers that are shown with their sum. */
    public static Line line(long... counts) {
        Table table = table(new long[][] {counts});
        return new Line(table.rows().get(0), table.rowTotals().get(0));
    }

    /**
     * A table that is shown with its sums.
     *
     * @param counts row by row, all rows of the same length, at least one row; nothing negative
     */
    public static Table table(long[][] counts) {
        int rows = counts.length;
        int columns = counts[0].length;
        long[][] all = withTotals(counts, rows, columns);
        boolean[][] hidden = new HiddenCells(all).find();
        List<List<Long>> shown = new ArrayList<>();
        for (int r = 0; r <= rows; r++) {
            shown.add(shown(all[r], hidden[r]));
        }
        List<Long> last = shown.get(rows);
        List<List<Long>> inner = shown.subList(0, rows).stream()
                .map(row -> row.subList(0, columns))
                .toList();
        List<Long> rowTotals = new ArrayList<>();
        shown.subList(0, rows).forEach(row -> rowTotals.add(row.get(columns)));
        return new Table(inner, Collections.unmodifiableList(rowTotals), last.subList(0, columns), last.get(columns));
    }

    private static List<Long> shown(long[] counts, boolean[] hidden) {
        List<Long> shown = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            shown.add(hidden[c] ? null : (Long) counts[c]);
        }
        return Collections.unmodifiableList(shown);
    }

    private static long[][] withTotals(long[][] counts, int rows, int columns) {
        long[][] all = new long[rows + 1][];
        all[rows] = new long[columns + 1];
        for (int r = 0; r < rows; r++) {
            if (counts[r].length != columns || LongStream.of(counts[r]).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("row " + r + " is no row of counts");
            }
            all[r] = Arrays.copyOf(counts[r], columns + 1);
            all[r][columns] = LongStream.of(counts[r]).sum();
            for (int c = 0; c <= columns; c++) {
                all[rows][c] += all[r][c];
            }
        }
        return all;
    }
}
