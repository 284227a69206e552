package dk.dpsd.shared.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPatternPainter;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;

/** Draws shapes and letters in a place of a page; lengths are the drawing's own, downwards from its upper left corner. */
public final class PdfPen {

    /** Where on a text its place is. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final float[] UNBROKEN = {};

    private final PdfContentByte content;
    private final BaseFont face;
    private final UnaryOperator<String> printable;
    private final AffineTransform place;
    private final float scale;

    PdfPen(PdfContentByte content, BaseFont face, UnaryOperator<String> printable, Rectangle2D.Float box, float scale) {
        this.content = content;
        this.face = face;
        this.printable = printable;
        this.scale = scale;
        this.place = new AffineTransform(scale, 0, 0, -scale, box.x, box.y + box.height);
    }

    /** @param dashes lengths of dashes and gaps; empty for an unbroken line */
    public void line(Shape shape, Color shade, float width, float... dashes) {
        stroke(shade, width, dashes);
        trace(shape);
        content.stroke();
    }

    public void fill(Shape shape, Color filling, Color edge, float width) {
        stroke(edge, width, UNBROKEN);
        content.setColorFill(filling);
        trace(shape);
        content.closePathFillStroke();
    }

    /** @param tile lines that are repeated all over the shape, in a square of this side */
    public void fill(Shape shape, Shape tile, float side, Color shade) {
        PdfPatternPainter pattern = content.createPattern(side * scale, side * scale);
        pattern.setColorStroke(shade);
        pattern.setLineWidth(2 * scale);
        trace(pattern, tile, AffineTransform.getScaleInstance(scale, scale));
        pattern.stroke();
        stroke(shade, 1, UNBROKEN);
        content.setPatternFill(pattern);
        trace(shape);
        content.closePathFillStroke();
        content.setColorFill(Color.BLACK);
    }

    public void text(double x, double y, Anchor anchor, float size, String text) {
        double[] at = {x, y};
        place.transform(at, 0, at, 0, 1);
        int alignment =
                switch (anchor) {
                    case START -> PdfContentByte.ALIGN_LEFT;
                    case MIDDLE -> PdfContentByte.ALIGN_CENTER;
                    case END -> PdfContentByte.ALIGN_RIGHT;
                };
        content.beginText();
        content.setColorFill(Color.BLACK);
        content.setFontAndSize(face, size * scale);
        content.showTextAligned(alignment, printable.apply(text), (float) at[0], (float) at[1], 0);
        content.endText();
    }

    private void stroke(Color shade, float width, float[] dashes) {
        content.setColorStroke(shade);
        content.setLineWidth(width * scale);
        float[] lengths = dashes.clone();
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] *= scale;
        }
        content.setLineDash(lengths, 0);
    }

    private void trace(Shape shape) {
        trace(content, shape, place);
    }

    private static void trace(PdfContentByte content, Shape shape, AffineTransform place) {
        float[] to = new float[6];
        for (PathIterator steps = shape.getPathIterator(place); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalArgumentException("only straight lines are drawn");
            }
        }
    }
}
