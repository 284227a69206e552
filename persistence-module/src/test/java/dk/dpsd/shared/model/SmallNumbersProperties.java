package dk.dpsd.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** In made-up tables no small number is shown, and none follows from what is. */
class SmallNumbersProperties {

    @Provide
    static Arbitrary<long[][]> tables() {
        var counts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 5)),
                Tuple.of(2, Arbitraries.longs().between(6, 40)));
        return Arbitraries.integers().between(1, 3).flatMap(columns -> counts.array(long[].class)
                .ofSize(columns)
                .array(long[][].class)
                .ofMinSize(1)
                .ofMaxSize(3));
    }

    @Property(tries = 400)
    void nothingSmallIsShownAndWhatIsShownIsTrue(@ForAll("tables") long[][] counts) {
        var table = SmallNumbers.table(counts);
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                Long shown = table.rows().get(r).get(c);
                assertThat(shown == null || shown == counts[r][c]).isTrue();
                assertThat(shown == null || !SmallNumbers.isSmall(shown)).isTrue();
            }
        }
        assertThat(IntStream.range(0, counts.length).mapToObj(table.rowTotals()::get))
                .allMatch(total -> total == null || !SmallNumbers.isSmall(total));
        assertThat(table.columnTotals()).allMatch(total -> total == null || !SmallNumbers.isSmall(total));
        assertThat(table.total() == null || !SmallNumbers.isSmall(table.total()))
                .isTrue();
    }

    /** Tries every table that differs by at most one in each hidden cell, as somebody would who wants to know. */
    @Property(tries = 400)
    void besideEverySmallNumberAnotherOneFitsWhatIsShown(@ForAll("tables") long[][] counts) {
        var table = SmallNumbers.table(counts);
        List<int[]> cells = new ArrayList<>();
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                if (table.rows().get(r).get(c) == null) {
                    cells.add(new int[] {r, c});
                }
            }
        }
        var unsure = new boolean[counts.length][counts[0].length];
        vary(counts, copy(counts), table, cells, 0, unsure);
        for (int[] cell : cells) {
            if (SmallNumbers.isSmall(counts[cell[0]][cell[1]])) {
                assertThat(unsure[cell[0]][cell[1]])
                        .as("cell %d,%d of %s", cell[0], cell[1], table)
                        .isTrue();
            }
        }
    }

    private static void vary(
            long[][] truth, long[][] guess, SmallNumbers.Table table, List<int[]> cells, int from, boolean[][] unsure) {
        if (from == cells.size()) {
            if (fits(guess, table)) {
                for (int[] cell : cells) {
                    unsure[cell[0]][cell[1]] |= guess[cell[0]][cell[1]] != truth[cell[0]][cell[1]];
                }
            }
            return;
        }
        int[] cell = cells.get(from);
        for (long value = Math.max(1, truth[cell[0]][cell[1]] - 1); value <= truth[cell[0]][cell[1]] + 1; value++) {
            guess[cell[0]][cell[1]] = value;
            vary(truth, guess, table, cells, from + 1, unsure);
        }
    }

    private static boolean fits(long[][] guess, SmallNumbers.Table table) {
        long total = 0;
        for (int r = 0; r < guess.length; r++) {
            long sum = 0;
            for (long value : guess[r]) {
                sum += value;
            }
            if (!may(table.rowTotals().get(r), sum)) {
                return false;
            }
            total += sum;
        }
        for (int c = 0; c < guess[0].length; c++) {
            long sum = 0;
            for (long[] row : guess) {
                sum += row[c];
            }
            if (!may(table.columnTotals().get(c), sum)) {
                return false;
            }
        }
        return may(table.total(), total);
    }

    private static boolean may(Long shown, long sum) {
        return shown == null ? sum >= 1 : shown == sum;
    }

    private static long[][] copy(long[][] counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(r -> counts[r].clone())
                .toArray(long[][]::new);
    }
}
