package dk.dpsd.statistics.chart;

/** What a chart is drawn on: a file of shapes or a picture of dots. Both look the same. */
interface Paper {

    /** So many fillings and strokes can be told apart without colour. */
    int STYLES = Chart.MOST_SERIES;

    /** A filled rectangle with an edge; the filling differs by pattern and by shade. */
    void bar(double x, double y, double width, double height, int style);

    /** A thin line that belongs to the frame. */
    void rule(double x1, double y1, double x2, double y2);

    /** Part of a line over time; the stroke differs by its dashes and by shade. */
    void stroke(double x1, double y1, double x2, double y2, int style);

    /** A point of a line over time; the shape differs. */
    void point(double x, double y, int style);

    /** Where on a text its place is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void text(double x, double y, Anchor anchor, int size, String text);
}
