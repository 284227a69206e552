package dk.dpsd.statistics.run;

import dk.dpsd.shared.model.SmallNumbers;
import java.util.ArrayList;
import java.util.List;

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
        if (!adds || rows.isEmpty()) {
            return with(figures.stream()
                    .map(line -> line.stream().map(Figure::alone).toList())
                    .toList());
        }
        return with(hasColumns() ? crossed() : listed());
    }

    private FigureTable with(List<List<Figure>> shown) {
        return new FigureTable(measure, rows, columns, shown, adds);
    }

    private List<List<Figure>> listed() {
        SmallNumbers.Line line = SmallNumbers.line(figures.stream()
                .limit(rows.size())
                .mapToLong(single -> single.get(0).number())
                .toArray());
        List<List<Figure>> shown = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            shown.add(List.of(row(row).get(0).shown(line.counts().get(row))));
        }
        shown.add(List.of(total().shown(line.total())));
        return shown;
    }

    private List<List<Figure>> crossed() {
        SmallNumbers.Table table = SmallNumbers.table(figures.stream()
                .limit(rows.size())
                .map(line -> line.stream()
                        .limit(columns.size())
                        .mapToLong(Figure::number)
                        .toArray())
                .toArray(long[][]::new));
        List<List<Figure>> shown = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            shown.add(shown(row(row), table.rows().get(row), table.rowTotals().get(row)));
        }
        shown.add(shown(totals(), table.columnTotals(), table.total()));
        return shown;
    }

    private static List<Figure> shown(List<Figure> line, List<Long> cells, Long total) {
        List<Figure> shown = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            shown.add(line.get(column).shown(cells.get(column)));
        }
        shown.add(line.get(cells.size()).shown(total));
        return shown;
    }
}
