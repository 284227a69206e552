package dk.dpsd.national.register;

import dk.dpsd.national.model.register.RegisterMeasure;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.national.store.RegisterStore.Cell;
import dk.dpsd.shared.Alphabet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A cross table (krydstabel) of the register. Keys are codes; an empty one stands for what nobody said. Sums
 * are those of the numbers shown.
 *
 * @param counts row by row
 */
public record CrossTable(
        RegisterVariable row,
        RegisterVariable column,
        RegisterMeasure measure,
        List<String> rows,
        List<String> columns,
        List<List<Long>> counts,
        List<Long> rowTotals,
        List<Long> columnTotals,
        Long total) {

    static CrossTable of(RegisterVariable row, RegisterVariable column, RegisterMeasure measure, List<Cell> cells) {
        List<String> rows = keys(cells, Cell::row, row);
        List<String> columns = keys(cells, Cell::column, column);
        long[][] numbers = new long[rows.size()][columns.size()];
        cells.forEach(cell -> numbers[rows.indexOf(cell.row())][columns.indexOf(cell.column())] = cell.number());
        long[] below = new long[columns.size()];
        List<List<Long>> counts = new ArrayList<>();
        List<Long> beside = new ArrayList<>();
        for (long[] line : numbers) {
            counts.add(LongStream.of(line).boxed().toList());
            beside.add(LongStream.of(line).sum());
            for (int c = 0; c < below.length; c++) {
                below[c] += line[c];
            }
        }
        return new CrossTable(
                row,
                column,
                measure,
                rows,
                columns,
                counts,
                beside,
                LongStream.of(below).boxed().toList(),
                LongStream.of(below).sum());
    }

    private static List<String> keys(List<Cell> cells, Function<Cell, String> key, RegisterVariable variable) {
        return cells.stream().map(key).distinct().sorted(variable.order()).toList();
    }

    /**
     * The same with the groups that have names in the Danish alphabet, what nobody said behind them.
     *
     * @param name what a group of a variable is called
     */
    public CrossTable byName(BiFunction<RegisterVariable, String, String> name) {
        List<Integer> down = order(row, rows, name);
        List<Integer> across = order(column, columns, name);
        return new CrossTable(
                row,
                column,
                measure,
                arranged(rows, down),
                arranged(columns, across),
                arranged(counts, down).stream()
                        .map(line -> arranged(line, across))
                        .toList(),
                arranged(rowTotals, down),
                arranged(columnTotals, across),
                total);
    }

    private static List<Integer> order(
            RegisterVariable variable, List<String> keys, BiFunction<RegisterVariable, String, String> name) {
        Stream<Integer> places = IntStream.range(0, keys.size()).boxed();
        if (!variable.isNamed()) {
            return places.toList();
        }
        return places.sorted(Comparator.<Integer, Boolean>comparing(
                                at -> keys.get(at).isEmpty())
                        .thenComparing(at -> name.apply(variable, keys.get(at)), Alphabet.danish())
                        .thenComparing(keys::get))
                .toList();
    }

    private static <T> List<T> arranged(List<T> all, List<Integer> order) {
        return order.stream().map(all::get).toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The largest sum of a row, for the bars. */
    public long largest() {
        return rowTotals.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
