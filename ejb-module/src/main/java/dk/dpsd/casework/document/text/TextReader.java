package dk.dpsd.casework.document.text;

import dk.dpsd.casework.document.office.OfficeFile;
import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.shared.model.PlainText;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the text in a document, for searching and for finding names before a case closes. Within bounds: a file that is
 * broken, locked, endless or made to be slow has no text.
 */
public final class TextReader {

    /** What more there is of a text is not kept. */
    public static final int LONGEST = 1_000_000;

    /** What stands on later pages of a PDF file is not read. */
    public static final int MOST_PAGES = 1_000;

    private final long seconds;

    public TextReader(long seconds) {
        this.seconds = seconds;
    }

    /** The text; empty where it cannot be read. */
    public Optional<String> read(FileType type, byte[] content) {
        try {
            return Optional.of(WithinTime.call(seconds, () -> cut(PlainText.printable(text(type, content)))));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private static String text(FileType type, byte[] content) throws IOException {
        if (type == FileType.PDF) {
            return pdf(content);
        }
        return type.isOffice()
                ? OfficeFile.text(type, content, LONGEST)
                : PlainFile.of(content).text();
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(pdf);
        }
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
