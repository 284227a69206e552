package dk.dpsd.anonymisation.file;

import dk.dpsd.anonymisation.file.CleanedFile.Pictures;
import dk.dpsd.anonymisation.file.UncleanableException.Reason;
import dk.dpsd.casework.document.text.TextReader;
import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.shared.pdf.TextPdf;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * A PDF file, of which nothing stays but its text in a new one: what stands in a PDF beside what it shows, below it and
 * from before it was changed cannot be taken out so that one may rely on it.
 */
final class CleanPdf {

    private static final String TITLE = "Anonymiseret tekst fra et PDF-dokument";
    private static final String EXPLANATION =
            "Dette er den anonymiserede tekst fra det oprindelige PDF-dokument. Layout, billeder og vedhæftninger er udeladt.";
    private static final float HEADING = 14;
    private static final float TEXT = 10.5f;
    private static final int DEEPEST = 4;

    /** So much is set at a time; the time for one piece grows with its length. */
    private static final int PIECE = 4_000;

    private CleanPdf() {}

    static CleanedFile of(byte[] content, String masked) throws IOException, UncleanableException {
        if (masked.isBlank()) {
            throw new UncleanableException(Reason.NO_TEXT);
        }
        Pictures pictures = pictures(content);
        var pdf = new TextPdf(TITLE);
        pdf.add("H1", TITLE, HEADING, 2);
        pdf.add("P", EXPLANATION, TEXT, 12);
        for (int at = 0; at < masked.length(); ) {
            int end = end(masked, at);
            pdf.add("P", masked.substring(at, end).stripTrailing(), TEXT, 0);
            at = end;
        }
        return new CleanedFile(FileType.PDF, pdf.bytes(), masked, pictures);
    }

    /** The end of a line, where there is one. */
    private static int end(String text, int from) {
        if (text.length() - from <= PIECE) {
            return text.length();
        }
        int line = text.lastIndexOf('\n', from + PIECE) + 1;
        int end = line > from ? line : from + PIECE;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static Pictures pictures(byte[] content) throws IOException, UncleanableException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.getNumberOfPages() > TextReader.MOST_PAGES) {
                throw new UncleanableException(Reason.TOO_LONG);
            }
            for (PDPage page : pdf.getPages()) {
                if (hasPicture(page.getResources(), 0)) {
                    return Pictures.LEFT_OUT;
                }
            }
        }
        return Pictures.NONE;
    }

    private static boolean hasPicture(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            if (resources.getXObject(name) instanceof PDFormXObject form
                    && hasPicture(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
