package dk.dpsd.shared.figures;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * Small numbers are not shown outside the unit: a number from 1 to 4 points at few people. Nor are the numbers shown that
 * would give a hidden one away by subtraction from a total. Hidden numbers all look alike; 0 points at nobody and is shown.
 *
 * <p>In a table with totals a hidden number can be reckoned exactly where, in the graph of rows and columns joined by the
 * hidden numbers, it is the only way between two parts; so numbers are hidden until each lies on a ring. On a ring of
 * numbers above 0, one more here and one less there is a table that looks the same.
 */
public final class SmallNumbers {

    /** The smallest number that is shown, but for 0. */
    public static final long LEAST = 5;

    /** A total tells more to a reader than a cell, and is hidden only where nothing else helps. */
    private static final long TOTAL_COSTS = 1_000_000L;

    private static final long ZERO_COSTS = 1_000_000_000_000L;

    private SmallNumbers() {}

    public static boolean isSmall(long number) {
        return number > 0 && number < LEAST;
    }

    /** Which numbers to hide where there is no total they add up to. */
    public static boolean[] alone(long[] numbers) {
        boolean[] hidden = new boolean[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            hidden[i] = isSmall(numbers[i]);
        }
        return hidden;
    }

    /**
     * Which numbers of a list to hide whose total is shown.
     *
     * @param numbers the total last
     */
    public static boolean[] list(long[] numbers) {
        boolean[] hidden = alone(numbers);
        int total = numbers.length - 1;
        while (!hidden[total] && isRevealing(numbers, hidden, total)) {
            int least = least(numbers, hidden, total);
            hidden[least < 0 ? total : least] = true;
        }
        return hidden;
    }

    /** Whether the total tells a hidden number, or a small sum of hidden ones. */
    private static boolean isRevealing(long[] numbers, boolean[] hidden, int end) {
        int many = 0;
        long sum = 0;
        for (int i = 0; i < end; i++) {
            if (hidden[i]) {
                many++;
                sum += numbers[i];
            }
        }
        return many == 1 || many > 1 && sum < LEAST;
    }

    private static int least(long[] numbers, boolean[] hidden, int end) {
        int least = -1;
        for (int i = 0; i < end; i++) {
            if (!hidden[i] && numbers[i] > 0 && (least < 0 || numbers[i] < numbers[least])) {
                least = i;
            }
        }
        return least;
    }

    /**
     * Which numbers of a table to hide.
     *
     * @param table with the totals of the rows in the last column and those of the columns in the last row
     */
    public static boolean[][] table(long[][] table) {
        boolean[][] hidden = Arrays.stream(table).map(SmallNumbers::alone).toArray(boolean[][]::new);
        for (boolean changed = true; changed; ) {
            changed = hideSmallSums(table, hidden) || closeRings(table, hidden);
        }
        return hidden;
    }

    /** What is hidden in a line of shown total must not be few people together. */
    private static boolean hideSmallSums(long[][] table, boolean[][] hidden) {
        for (int row = 0; row < table.length; row++) {
            int end = table[row].length - 1;
            if (!hidden[row][end] && isSmallSum(table[row], hidden[row], end)) {
                int least = least(table[row], hidden[row], end);
                hidden[row][least < 0 ? end : least] = true;
                return true;
            }
        }
        int last = table.length - 1;
        for (int column = 0; column < table[last].length; column++) {
            long[] numbers = column(table, column);
            boolean[] marks = column(hidden, column);
            if (!marks[last] && isSmallSum(numbers, marks, last)) {
                int least = least(numbers, marks, last);
                hidden[least < 0 ? last : least][column] = true;
                return true;
            }
        }
        return false;
    }

    private static boolean isSmallSum(long[] numbers, boolean[] hidden, int end) {
        long sum = 0;
        for (int i = 0; i < end; i++) {
            sum += hidden[i] ? numbers[i] : 0;
        }
        return isSmall(sum);
    }

    private static long[] column(long[][] table, int column) {
        return Arrays.stream(table).mapToLong(row -> row[column]).toArray();
    }

    private static boolean[] column(boolean[][] hidden, int column) {
        boolean[] marks = new boolean[hidden.length];
        for (int row = 0; row < hidden.length; row++) {
            marks[row] = hidden[row][column];
        }
        return marks;
    }

    /** Hides the cheapest way round for the first hidden number that can be reckoned; false where none can. */
    private static boolean closeRings(long[][] table, boolean[][] hidden) {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                if (hidden[row][column] && !hasWayRound(hidden, row, column)) {
                    return hideWayRound(table, hidden, row, column);
                }
            }
        }
        return false;
    }

    /** Rows are the places 0, 1, ...; columns follow them. */
    private static boolean hasWayRound(boolean[][] hidden, int row, int column) {
        int rows = hidden.length;
        boolean[] seen = new boolean[rows + hidden[0].length];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(row);
        seen[row] = true;
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int next = at < rows ? rows : 0; next < (at < rows ? seen.length : rows); next++) {
                int r = Math.min(at, next);
                int c = Math.max(at, next) - rows;
                if (!seen[next] && hidden[r][c] && !(r == row && c == column)) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return seen[rows + column];
    }

    private record Step(int place, long cost) {}

    private static boolean hideWayRound(long[][] table, boolean[][] hidden, int row, int column) {
        int rows = table.length;
        int places = rows + table[0].length;
        long[] cost = new long[places];
        int[] from = new int[places];
        Arrays.fill(cost, Long.MAX_VALUE);
        Arrays.fill(from, -1);
        cost[row] = 0;
        var open = new PriorityQueue<Step>(Comparator.comparingLong(Step::cost));
        open.add(new Step(row, 0));
        while (!open.isEmpty()) {
            Step step = open.remove();
            int at = step.place();
            for (int next = at < rows ? rows : 0; next < (at < rows ? places : rows); next++) {
                int r = Math.min(at, next);
                int c = Math.max(at, next) - rows;
                long further = step.cost() + cost(table, hidden, r, c);
                if (!(r == row && c == column) && further < cost[next]) {
                    cost[next] = further;
                    from[next] = at;
                    open.add(new Step(next, further));
                }
            }
        }
        boolean changed = false;
        for (int at = rows + column; from[at] >= 0; at = from[at]) {
            int r = Math.min(at, from[at]);
            int c = Math.max(at, from[at]) - rows;
            changed |= !hidden[r][c];
            hidden[r][c] = true;
        }
        return changed;
    }

    private static long cost(long[][] table, boolean[][] hidden, int row, int column) {
        if (hidden[row][column]) {
            return 1;
        }
        boolean total = row == table.length - 1 || column == table[row].length - 1;
        long number = table[row][column];
        return (number == 0 ? ZERO_COSTS : number) + (total ? TOTAL_COSTS : 0) + 1;
    }
}
