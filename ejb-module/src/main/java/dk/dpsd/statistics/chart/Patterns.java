package dk.dpsd.statistics.chart;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern STEP = Pattern.compile("([MLZ])(?:(-?\\d+) (-?\\d+))?");

    private Patterns() {}

    static String path(int style) {
        return TILES[style % TILES.length];
    }

    static String mark(int style) {
        return MARKS[style % MARKS.length];
    }

    static Path2D path2d(int style) {
        return shape(path(style));
    }

    static Path2D mark2d(int style) {
        return shape(mark(style));
    }

    /** Of dashes and the gaps between them. */
    static float[] lengths(String dashes) {
        String[] parts = dashes.split(" ");
        float[] lengths = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            lengths[i] = Float.parseFloat(parts[i]);
        }
        return lengths;
    }

    private static Path2D shape(String written) {
        var shape = new Path2D.Double();
        Matcher step = STEP.matcher(written);
        while (step.find()) {
            switch (step.group(1)) {
                case "M" -> shape.moveTo(Integer.parseInt(step.group(2)), Integer.parseInt(step.group(3)));
                case "L" -> shape.lineTo(Integer.parseInt(step.group(2)), Integer.parseInt(step.group(3)));
                default -> shape.closePath();
            }
        }
        return shape;
    }
}
