package dk.dpsd.mail.summary;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import dk.dpsd.mail.summary.Summary.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A resumé as PDF: with its letters in it, its headings marked as such for those who hear it read, its title and language,
 * and nobody's name in what a file says about itself.
 */
final class SummaryPdf {

    /** The typeface that comes with PDFBox; the one place where it lies on the class path. */
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final byte[] LETTERS = letters();
    private static final float MARGIN = 56;
    private static final float TITLE = 18;
    private static final float HEADING = 12.5f;
    private static final float TEXT = 10.5f;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer;
    private final PdfStructureElement root;
    private final BaseFont face;
    private float y = PageSize.A4.getHeight() - MARGIN;

    private SummaryPdf(String title) {
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

    static byte[] of(Summary summary) {
        var pdf = new SummaryPdf(summary.title());
        pdf.add("H1", summary.title(), TITLE, 10);
        for (Part part : summary.parts()) {
            pdf.add("H2", part.heading(), HEADING, 2);
            pdf.add("P", part.text(), TEXT, 10);
        }
        pdf.document.close();
        return pdf.out.toByteArray();
    }

    /** Writes a text below the last one, over as many pages as it needs. */
    private void add(String tag, String text, float size, float after) {
        var paragraph = new Paragraph(text.replace("\t", "    "), new Font(face, size));
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
