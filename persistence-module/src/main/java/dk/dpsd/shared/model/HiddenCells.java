package dk.dpsd.shared.model;

import java.util.Arrays;

/**
 * Which numbers of a table with its sums are not shown. Every small one is hidden on a ring of hidden numbers, two in each
 * row and column it passes, along which one more and one less could be dealt out without anybody noticing: so none of them
 * follows from the rest. Of all rings the one that hides least is taken.
 */
final class HiddenCells {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final long[][] all;
    private final int rows;
    private final int columns;
    private final boolean[][] hidden;

    /** @param all the table, its sums in the last row and column */
    HiddenCells(long[][] all) {
        this.all = all;
        this.rows = all.length;
        this.columns = all[0].length;
        this.hidden = new boolean[rows][columns];
    }

    boolean[][] find() {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                hidden[r][c] = SmallNumbers.isSmall(all[r][c]);
            }
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (SmallNumbers.isSmall(all[r][c])) {
                    hideRing(r, c);
                }
            }
        }
        return hidden;
    }

    /** A sum stands on the other side of its equation: where a cell grows, it shrinks for the rest to stay. */
    private boolean isSum(int r, int c) {
        return (r == rows - 1) != (c == columns - 1);
    }

    /** Whether a cell could be this much more, nobody knowing: nought is never hidden, so what is hidden is one at least. */
    private boolean bears(int r, int c, int change) {
        return all[r][c] > 0 && all[r][c] + (isSum(r, c) ? -change : change) >= 1;
    }

    private long price(int r, int c) {
        return hidden[r][c] ? 0 : all[r][c];
    }

    /** A small number that could be one more always has a ring, over the sums. */
    private void hideRing(int row, int column) {
        int change = isSum(row, column) ? -1 : 1;
        long[] toRow = new long[rows];
        long[] toColumn = new long[columns];
        int[] columnBefore = new int[rows];
        int[] rowBefore = new int[columns];
        Arrays.fill(toRow, FAR);
        Arrays.fill(toColumn, FAR);
        toRow[row] = 0;
        boolean nearer = true;
        while (nearer) {
            nearer = false;
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    if (r == row && c == column) {
                        continue;
                    }
                    long price = price(r, c);
                    if (toRow[r] + price < toColumn[c] && bears(r, c, -change)) {
                        toColumn[c] = toRow[r] + price;
                        rowBefore[c] = r;
                        nearer = true;
                    }
                    if (toColumn[c] + price < toRow[r] && bears(r, c, change)) {
                        toRow[r] = toColumn[c] + price;
                        columnBefore[r] = c;
                        nearer = true;
                    }
                }
            }
        }
        hideBack(row, column, rowBefore, columnBefore);
    }

    private void hideBack(int row, int column, int[] rowBefore, int[] columnBefore) {
        int c = column;
        int r = rowBefore[c];
        hidden[r][c] = true;
        while (r != row) {
            c = columnBefore[r];
            hidden[r][c] = true;
            r = rowBefore[c];
            hidden[r][c] = true;
        }
    }
}
