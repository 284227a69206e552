package dk.dpsd.anonymisation.file;

import dk.dpsd.anonymisation.file.CleanedFile.Pictures;
import dk.dpsd.anonymisation.file.UncleanableException.Reason;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.casework.document.office.EmbeddedFile;
import dk.dpsd.casework.document.text.PlainFile;
import dk.dpsd.casework.document.text.TextReader;
import dk.dpsd.casework.document.text.WithinTime;
import dk.dpsd.casework.model.document.FileType;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Cleans an attached file (R-ANON-03): spans of its text are covered, and what stands in it beside its text goes. Needs no
 * server and keeps nothing.
 */
public final class CleanFile {

    private static final long SECONDS = 60;
    private static final String WINDOWS_LINE = "\r\n";

    private CleanFile() {}

    /**
     * Cleans a file; without spans a trial that tells whether it can be done, and whether there are pictures in it.
     *
     * @param spans of the text as {@link TextReader} reads it now, in order and without overlapping
     * @throws UncleanableException where it cannot be done safely, with the reason
     */
    public static CleanedFile of(FileType type, byte[] content, List<Span> spans) throws UncleanableException {
        return of(type, content, hasText(type) ? text(type, content) : "", spans);
    }

    /**
     * Cleans a file whose text somebody has looked through.
     *
     * @param shown the text she saw and decided upon; {@link Reason#OTHER_TEXT} where the file says something else now
     */
    public static CleanedFile of(FileType type, byte[] content, String shown, List<Span> spans)
            throws UncleanableException {
        if (hasText(type) && !text(type, content).equals(shown)) {
            throw new UncleanableException(Reason.OTHER_TEXT);
        }
        PieceCover.check(shown, spans);
        try {
            return WithinTime.call(SECONDS, () -> cleaned(type, content, shown, spans));
        } catch (TimeoutException e) {
            throw new UncleanableException(Reason.TOO_SLOW, e);
        } catch (ExecutionException e) {
            throw reason(e.getCause());
        }
    }

    private static UncleanableException reason(Throwable cause) {
        if (cause instanceof UncleanableException known) {
            return known;
        }
        return new UncleanableException(cause instanceof EmbeddedFile ? Reason.EMBEDDED : Reason.BROKEN, cause);
    }

    private static boolean hasText(FileType type) {
        return type != FileType.JPEG && type != FileType.PNG;
    }

    private static String text(FileType type, byte[] content) throws UncleanableException {
        String text =
                new TextReader(SECONDS).read(type, content).orElseThrow(() -> new UncleanableException(Reason.BROKEN));
        if (text.length() >= TextReader.LONGEST - 1) {
            throw new UncleanableException(Reason.TOO_LONG);
        }
        return text;
    }

    private static CleanedFile cleaned(FileType type, byte[] content, String text, List<Span> spans)
            throws IOException, UncleanableException {
        return switch (type) {
            case DOCX, XLSX, PPTX, ODT, ODS -> CleanOffice.of(type, content, text, spans);
            case PDF -> CleanPdf.of(content, PieceCover.of(text, spans));
            case JPEG -> new CleanedFile(type, CleanJpeg.of(content), "", Pictures.KEPT);
            case PNG -> new CleanedFile(type, CleanPng.of(content), "", Pictures.KEPT);
            case TEXT, CSV -> plain(type, content, PieceCover.of(text, spans));
        };
    }

    /** In the alphabet and with the ends of lines the file had. */
    private static CleanedFile plain(FileType type, byte[] content, String masked) {
        PlainFile file = PlainFile.of(content);
        boolean windows = file.text().contains(WINDOWS_LINE);
        byte[] cleaned = file.with(windows ? masked.replace("\n", WINDOWS_LINE) : masked);
        return new CleanedFile(type, cleaned, masked, Pictures.NONE);
    }
}
