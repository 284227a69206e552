package dk.dpsd.shared.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF made of texts and figures: with its letters in it, its headings marked as such for those who hear it read, its title and
 * language, and nobody's name in what a file says about itself.
 */
public final class TextPdf {

    /** The typeface that comes with PDFBox; the one place where it lies on the class path. */
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands where the typeface has no letter, so that it can be seen that there was one. */
    private static final int BOX = '\u25A1';

    private static final byte[] LETTERS = letters();
    private static final float MARGIN = 56;
    private static final float GAP = 8;

    /** How wide texts and figures are, and how high a figure may be, in points. */
    public static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;

    public static final float HIGHEST = PageSize.A4.getHeight() - 2 * MARGIN;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer;
    private final PdfStructureElement root;
    private final BaseFont face;
    private float y = PageSize.A4.getHeight() - MARGIN;

    public TextPdf(String title) {
        try {
            face = BaseFont.createFont("LiberationSans.ttf", BaseFont.IDENTITY_H, true, true, LETTERS, null);
            writer = PdfWriter.getInstance(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("da-DK"));
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /**
     * Writes a text below the last one, over as many pages as it needs.
     *
     * @param tag what it is: H1, H2, P
     * @param size of the letters, in points
     * @param after the space below it, in points
     */
    public void add(String tag, String text, float size, float after) {
        var paragraph = new Paragraph(printable(text), new Font(face, size));
        paragraph.setLeading(size * 1.35f);
        var column = new ColumnText(writer.getDirectContent());
        column.addElement(paragraph);
        boolean more = true;
        while (more) {
            if (y < MARGIN + 3 * size) {
                turn();
            }
            more = ColumnText.hasMoreText(piece(tag, column));
            if (more) {
                turn();
            }
        }
        y -= after;
    }

    /**
     * Draws a figure below the last text, as wide as the texts; on the next page where this one has no room for it.
     *
     * @param said what it shows, for those who hear it read; its numbers have to stand in texts too
     * @param width how wide the drawing is, in lengths of its own
     */
    public void figure(String said, float width, float height, Consumer<PdfPen> drawing) {
        float scale = Math.min(WIDTH / width, HIGHEST / height);
        float high = height * scale;
        if (y - high < MARGIN) {
            turn();
        }
        var element = new PdfStructureElement(root, new PdfName("Figure"));
        element.put(PdfName.ALT, new PdfString(said, PdfObject.TEXT_UNICODE));
        var content = writer.getDirectContent();
        content.beginMarkedContentSequence(element);
        content.saveState();
        drawing.accept(new PdfPen(
                content, face, this::printable, new Rectangle2D.Float(MARGIN, y - high, WIDTH, high), scale));
        content.restoreState();
        content.endMarkedContentSequence();
        y -= high + GAP;
    }

    /** How much of this page is left, in points. */
    public float room() {
        return y - MARGIN;
    }

    /** The finished file. */
    public byte[] bytes() {
        document.close();
        return out.toByteArray();
    }

    private String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.replace("\t", "    ").codePoints().forEach(sign -> {
            boolean known = sign == '\n' || face.charExists(sign);
            printable.appendCodePoint(known ? sign : face.charExists(BOX) ? BOX : '?');
        });
        return printable.toString();
    }

    private int piece(String tag, ColumnText column) throws DocumentException {
        var element = new PdfStructureElement(root, new PdfName(tag));
        column.setSimpleColumn(MARGIN, MARGIN, PageSize.A4.getWidth() - MARGIN, y);
        writer.getDirectContent().beginMarkedContentSequence(element);
        int status = column.go();
        writer.getDirectContent().endMarkedContentSequence();
        y = column.getYLine();
        return status;
    }

    private void turn() {
        document.newPage();
        y = PageSize.A4.getHeight() - MARGIN;
    }

    private static byte[] letters() {
        try (InputStream in = PDDocument.class.getResourceAsStream(TYPEFACE)) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + TYPEFACE + " is not there any more");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
