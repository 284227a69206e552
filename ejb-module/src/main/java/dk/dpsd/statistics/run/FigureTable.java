package dk.dpsd.statistics.run;

import dk.dpsd.shared.figures.SmallNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers by rows, and by columns where there are any, with their totals.
 *
 * @param columns empty where the cases are divided once only
 * @param figures a list for each row and one more for the totals; in each a figure for every column and one for the
 *     total, or a single one where there are no columns
 * @param adds whether the totals are the sums; not so where one case can stand in several groups
 */
public record FigureTable(
        Measure measure, List<String> rows, List<String> columns, List<List<Figure>> figures, boolean adds) {

    public FigureTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        figures = figures.stream().map(List::copyOf).toList();
    }

    public boolean hasColumns() {
        return !columns.isEmpty();
    }

    /** The figures of a row, the total last. */
    public List<Figure> row(int row) {
        return figures.get(row);
    }

    public List<Figure> totals() {
        return figures.get(rows.size());
    }

    /** The number of everything in it. */
    public Figure total() {
        List<Figure> last = totals();
        return last.get(last.size() - 1);
    }

    /** Whether any number is hidden. */
    public boolean isProtected() {
        return figures.stream().flatMap(List::stream).anyMatch(Figure::hidden);
    }

    /** The same without what must not leave the unit (small numbers, and those that give them away). */
    public FigureTable forOutside() {
        long[][] numbers = figures.stream()
                .map(line -> line.stream().mapToLong(Figure::number).toArray())
                .toArray(long[][]::new);
        boolean[][] hidden = adds ? hiddenOf(numbers) : eachAlone(numbers);
        List<List<Figure>> shown = new ArrayList<>();
        for (int row = 0; row < numbers.length; row++) {
            int line = row;
            shown.add(IntStream.range(0, numbers[row].length)
                    .mapToObj(column -> new Figure(numbers[line][column], hidden[line][column]))
                    .toList());
        }
        return new FigureTable(measure, rows, columns, shown, adds);
    }

    private boolean[][] hiddenOf(long[][] numbers) {
        if (hasColumns()) {
            return SmallNumbers.table(numbers);
        }
        long[] list = new long[numbers.length];
        for (int row = 0; row < list.length; row++) {
            list[row] = numbers[row][0];
        }
        boolean[] hidden = SmallNumbers.list(list);
        boolean[][] single = new boolean[hidden.length][];
        for (int row = 0; row < hidden.length; row++) {
            single[row] = new boolean[] {hidden[row]};
        }
        return single;
    }

    private static boolean[][] eachAlone(long[][] numbers) {
        boolean[][] hidden = new boolean[numbers.length][];
        for (int row = 0; row < numbers.length; row++) {
            hidden[row] = SmallNumbers.alone(numbers[row]);
        }
        return hidden;
    }
}
