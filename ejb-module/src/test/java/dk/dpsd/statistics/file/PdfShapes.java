package dk.dpsd.statistics.file;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The shapes drawn in a PDF, for tests: what a reader sees beside the letters. */
final class PdfShapes extends PDFGraphicsStreamEngine {

    private final Path2D.Double path = new Path2D.Double();
    private final List<Double> filled = new ArrayList<>();
    private int stroked;

    private PdfShapes(PDPage page) {
        super(page);
    }

    /** How many shapes and lines there are. */
    static int in(PDDocument pdf) throws IOException {
        int all = 0;
        for (PDPage page : pdf.getPages()) {
            PdfShapes shapes = read(page);
            all += shapes.filled.size() + shapes.stroked;
        }
        return all;
    }

    /** How wide each filled shape is, in the order they were drawn. */
    static List<Double> filled(PDDocument pdf) throws IOException {
        List<Double> all = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            all.addAll(read(page).filled);
        }
        return all;
    }

    /** What is said of each figure to those who hear it read. */
    static List<String> figures(PDDocument pdf) {
        List<String> said = new ArrayList<>();
        figures(pdf.getDocumentCatalog().getStructureTreeRoot(), said);
        return said;
    }

    private static void figures(PDStructureNode node, List<String> said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    said.add(element.getCOSObject().getString(COSName.ALT));
                }
                figures(element, said);
            }
        }
    }

    private static PdfShapes read(PDPage page) throws IOException {
        var shapes = new PdfShapes(page);
        shapes.processPage(page);
        return shapes;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        stroked++;
        path.reset();
    }

    @Override
    public void fillPath(int rule) {
        filled.add(path.getBounds2D().getWidth());
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        fillPath(rule);
    }

    @Override
    public void shadingFill(COSName name) {}
}
