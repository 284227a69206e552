package dk.dpsd.statistics.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A chart as a PNG picture, drawn without a screen; with the typeface that comes along, for a server has none. */
public final class PngChart implements Paper {

    private static final int DENSITY = 2;
    private static final int TILE = 8;
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Font FACE = face();

    private final Graphics2D pen;

    private PngChart(Graphics2D pen) {
        this.pen = pen;
    }

    public static byte[] of(Chart chart) {
        int height = ChartDrawing.height(chart);
        var picture = new BufferedImage(ChartDrawing.WIDTH * DENSITY, height * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.scale(DENSITY, DENSITY);
            pen.setColor(Color.WHITE);
            pen.fill(new Rectangle2D.Double(0, 0, ChartDrawing.WIDTH, height));
            ChartDrawing.draw(chart, new PngChart(pen));
        } finally {
            pen.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void bar(double x, double y, double width, double height, int style) {
        var bar = new Rectangle2D.Double(x, y, width, height);
        pen.setPaint(filling(style));
        pen.fill(bar);
        pen.setPaint(shade(style));
        pen.setStroke(new BasicStroke(1));
        pen.draw(bar);
    }

    private static TexturePaint filling(int style) {
        var tile = new BufferedImage(TILE * DENSITY, TILE * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = tile.createGraphics();
        pen.scale(DENSITY, DENSITY);
        pen.setColor(style % STYLES == 0 ? shade(style) : Color.WHITE);
        pen.fill(new Rectangle2D.Double(0, 0, TILE, TILE));
        pen.setColor(shade(style));
        pen.setStroke(new BasicStroke(2));
        pen.draw(Patterns.path2d(style));
        pen.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2) {
        pen.setPaint(new Color(0x9aa0a6));
        pen.setStroke(new BasicStroke(1));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void stroke(double x1, double y1, double x2, double y2, int style) {
        pen.setPaint(shade(style));
        pen.setStroke(dashed(SvgChart.dashes(style)));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static BasicStroke dashed(String dashes) {
        if (dashes.isEmpty()) {
            return new BasicStroke(2.5f);
        }
        return new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, Patterns.lengths(dashes), 0);
    }

    @Override
    public void point(double x, double y, int style) {
        Shape mark = AffineTransform.getTranslateInstance(x, y).createTransformedShape(Patterns.mark2d(style));
        pen.setPaint(style < STYLES / 2 ? shade(style) : Color.WHITE);
        pen.fill(mark);
        pen.setPaint(shade(style));
        pen.setStroke(new BasicStroke(1.5f));
        pen.draw(mark);
    }

    @Override
    public void text(double x, double y, Anchor anchor, int size, String text) {
        pen.setPaint(new Color(0x1b1b1b));
        pen.setFont(FACE.deriveFont((float) size));
        double width = pen.getFontMetrics().stringWidth(text);
        double left =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
        pen.drawString(text, (float) left, (float) y);
    }

    private static Color shade(int style) {
        return Color.decode(SvgChart.shade(style));
    }

    private static Font face() {
        try (InputStream in = PDDocument.class.getResourceAsStream(TYPEFACE)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
