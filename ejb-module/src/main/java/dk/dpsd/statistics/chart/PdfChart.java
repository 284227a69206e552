package dk.dpsd.statistics.chart;

import dk.dpsd.shared.pdf.PdfPen;
import dk.dpsd.shared.pdf.TextPdf;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A chart in a PDF: shapes and letters as in the SVG, over as many pages as its bars need, all of one scale. */
public final class PdfChart implements Paper {

    private static final int TILE = 8;

    /** Fewer bars than these do not begin at the end of a page. */
    private static final int FEW = 5;

    private final PdfPen pen;

    private PdfChart(PdfPen pen) {
        this.pen = pen;
    }

    /** @param said what it shows, for those who hear it read */
    public static void add(TextPdf pdf, Chart chart, String said) {
        int all = chart.groups().size();
        for (int from = 0; from < all; ) {
            int end = Math.min(all, from + groups(pdf, chart, Math.min(FEW, all - from)));
            Chart piece = chart.part(from, end);
            pdf.figure(
                    said,
                    ChartDrawing.PAPER_WIDTH,
                    ChartDrawing.height(piece),
                    pen -> ChartDrawing.draw(piece, new PdfChart(pen), ChartDrawing.PAPER_WIDTH));
            from = end;
        }
    }

    /** As many as there is room for on this page, or on the next where here only a few would stand. */
    private static int groups(TextPdf pdf, Chart chart, int few) {
        int here = ChartDrawing.groups(chart, drawn(pdf.room()));
        return here >= few ? here : ChartDrawing.groups(chart, drawn(TextPdf.HIGHEST));
    }

    private static int drawn(float points) {
        return (int) (ChartDrawing.PAPER_WIDTH * points / TextPdf.WIDTH);
    }

    @Override
    public void bar(double x, double y, double width, double height, int style) {
        var bar = new Rectangle2D.Double(x, y, width, height);
        if (style % STYLES == 0) {
            pen.fill(bar, shade(style), shade(style), 1);
        } else {
            pen.fill(bar, Patterns.path2d(style), TILE, shade(style));
        }
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2) {
        pen.line(new Line2D.Double(x1, y1, x2, y2), new Color(0x9aa0a6), 1);
    }

    @Override
    public void stroke(double x1, double y1, double x2, double y2, int style) {
        String dashes = SvgChart.dashes(style);
        pen.line(
                new Line2D.Double(x1, y1, x2, y2),
                shade(style),
                2.5f,
                dashes.isEmpty() ? new float[0] : Patterns.lengths(dashes));
    }

    @Override
    public void point(double x, double y, int style) {
        Shape mark = AffineTransform.getTranslateInstance(x, y).createTransformedShape(Patterns.mark2d(style));
        pen.fill(mark, style < STYLES / 2 ? shade(style) : Color.WHITE, shade(style), 1.5f);
    }

    @Override
    public void text(double x, double y, Anchor anchor, int size, String text) {
        pen.text(x, y, PdfPen.Anchor.valueOf(anchor.name()), size, text);
    }

    private static Color shade(int style) {
        return Color.decode(SvgChart.shade(style));
    }
}
