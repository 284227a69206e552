package dk.dpsd.casework.document;

import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.shared.model.PlainText;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the text in a document, for searching and for finding names before a case closes. Within bounds: a file that is
 * broken, locked, endless or made to be slow has no text.
 */
final class TextReader {

    /** What more there is of a text is not kept. */
    static final int LONGEST = 1_000_000;

    private static final int MOST_PAGES = 1_000;

    private final long seconds;

    TextReader(long seconds) {
        this.seconds = seconds;
    }

    /** The text; empty where it cannot be read. */
    Optional<String> read(FileType type, byte[] content) {
        var task = new FutureTask<>(() -> cut(printable(text(type, content))));
        // A thread of its own: a parser that hangs cannot be stopped, and must not take the timer along.
        var thread = new Thread(task, "document-text");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(seconds, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            task.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            return Optional.empty();
        }
    }

    private static String text(FileType type, byte[] content) throws IOException {
        if (type == FileType.PDF) {
            return pdf(content);
        }
        return type.isOffice() ? OfficeText.of(type, content) : TextCheck.read(content);
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(pdf);
        }
    }

    /** What no database can hold goes. */
    private static String printable(String text) {
        return PlainText.printable(text);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
