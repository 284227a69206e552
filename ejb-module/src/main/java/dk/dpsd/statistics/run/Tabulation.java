package dk.dpsd.statistics.run;

import dk.dpsd.statistics.store.FigureStore.Level;
import dk.dpsd.statistics.store.FigureStore.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Puts counted cells into a table with totals: summed, or as they were counted where groups overlap. */
final class Tabulation {

    private record Place(Level level, String row, String column) {}

    private final Map<Place, long[]> counted = new HashMap<>();
    private final boolean overlapping;

    /** @param overlapping whether the tallies bring totals of their own */
    Tabulation(List<Tally> tallies, boolean overlapping) {
        this.overlapping = overlapping;
        tallies.forEach(tally -> add(new Place(tally.level(), tally.row(), tally.column()), tally));
    }

    private void add(Place place, Tally tally) {
        long[] sums = counted.computeIfAbsent(place, first -> new long[Measure.values().length]);
        for (Measure measure : Measure.values()) {
            sums[measure.ordinal()] += number(measure).applyAsLong(tally);
        }
    }

    private static ToLongFunction<Tally> number(Measure measure) {
        return switch (measure) {
            case CASES -> Tally::cases;
            case SHEETS -> Tally::sheets;
            case INCIDENTS -> Tally::incidents;
        };
    }

    /** How many there are of a measure in all the cells of a row. */
    long ofRow(String row) {
        return counted.entrySet().stream()
                .filter(one ->
                        one.getKey().level() == Level.CELL && same(one.getKey().row(), row))
                .mapToLong(one -> Arrays.stream(one.getValue()).sum())
                .sum();
    }

    long ofColumn(String column) {
        return counted.entrySet().stream()
                .filter(one ->
                        one.getKey().level() == Level.CELL && same(one.getKey().column(), column))
                .mapToLong(one -> Arrays.stream(one.getValue()).sum())
                .sum();
    }

    private static boolean same(String one, String other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Whether there is anything of a measure. */
    boolean has(Measure measure) {
        return counted.values().stream().anyMatch(numbers -> numbers[measure.ordinal()] > 0);
    }

    /** @param columns null where there are none */
    List<List<Figure>> figures(Measure measure, List<String> rows, List<String> columns) {
        List<List<Figure>> figures = new ArrayList<>();
        for (String row : rows) {
            figures.add(line(measure, row, columns));
        }
        figures.add(totals(measure, columns));
        return figures;
    }

    private List<Figure> line(Measure measure, String row, List<String> columns) {
        if (columns == null) {
            return List.of(Figure.of(at(Level.CELL, row, null, measure)));
        }
        List<Figure> line = new ArrayList<>();
        columns.forEach(column -> line.add(Figure.of(at(Level.CELL, row, column, measure))));
        line.add(Figure.of(
                overlapping ? at(Level.ROW, row, null, measure) : sum(place -> same(place.row(), row), measure)));
        return line;
    }

    /** Of all there is, shown or not. */
    private List<Figure> totals(Measure measure, List<String> columns) {
        List<Figure> totals = new ArrayList<>();
        if (columns != null) {
            columns.forEach(column -> totals.add(Figure.of(
                    overlapping
                            ? at(Level.COLUMN, null, column, measure)
                            : sum(place -> same(place.column(), column), measure))));
        }
        totals.add(Figure.of(overlapping ? at(Level.ALL, null, null, measure) : sum(place -> true, measure)));
        return totals;
    }

    private long sum(Predicate<Place> among, Measure measure) {
        return counted.entrySet().stream()
                .filter(one -> one.getKey().level() == Level.CELL && among.test(one.getKey()))
                .mapToLong(one -> one.getValue()[measure.ordinal()])
                .sum();
    }

    private long at(Level level, String row, String column, Measure measure) {
        long[] numbers = counted.get(new Place(level, row, column));
        return numbers == null ? 0 : numbers[measure.ordinal()];
    }
}
