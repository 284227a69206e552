package dk.dpsd.statistics.chart;

/** Fillings and marks that differ by shape, so that a chart can be read without colour and in grey print. */
final class Patterns {

    /** Lines in a tile of 8 by 8, as {@code M x y L x y} only. */
    private static final String[] TILES = {
        "M0 0L0 0", "M0 8L8 0", "M0 4L8 4", "M0 0L8 8M0 8L8 0", "M4 0L4 8", "M4 4L5 4", "M0 0L8 8", "M0 4L8 4M4 0L4 8"
    };

    /** Shapes around 0 0, as {@code M x y L x y ... Z} only. */
    private static final String[] MARKS = {
        "M-4 -4L4 -4L4 4L-4 4Z",
        "M0 -5L5 4L-5 4Z",
        "M0 -5L5 0L0 5L-5 0Z",
        "M0 5L5 -4L-5 -4Z",
        "M-4 -4L4 -4L4 4L-4 4Z",
        "M0 -5L5 4L-5 4Z",
        "M0 -5L5 0L0 5L-5 0Z",
        "M0 5L5 -4L-5 -4Z"
    };

    private Patterns() {}

    static String path(int style) {
        return TILES[style % TILES.length];
    }

    static String mark(int style) {
        return MARKS[style % MARKS.length];
    }
}
