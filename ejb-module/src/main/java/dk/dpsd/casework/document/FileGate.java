package dk.dpsd.casework.document;

import dk.dpsd.casework.document.FileAnswer.Passed;
import dk.dpsd.casework.document.FileAnswer.Refused;
import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.shared.model.Sha256;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * What every attached file has to pass, whoever sends it: size, what it is by its content, that its name says the same, that
 * it is one thing only, that nothing in it runs, and a virus scanner where one is set up (R-CASE-14).
 */
public class FileGate {

    private static final int MEGABYTE = 1_000_000;

    /** Tika's word for a file without a sign; Danish letters as older Windows writes them can be enough. */
    private static final String NO_SIGN = "application/octet-stream";

    private static final Tika TIKA = new Tika();

    private final int largestMegabytes;
    private final VirusScan scan;

    FileGate(int largestMegabytes, VirusScan scan) {
        this.largestMegabytes = largestMegabytes;
        this.scan = scan;
    }

    /**
     * Looks at a file as it was sent.
     *
     * @param sentName as the sender's machine calls it
     */
    public FileAnswer check(String sentName, byte[] content) {
        String name = FileName.of(sentName);
        try {
            return new Passed(passed(name, content));
        } catch (Unwelcome unwelcome) {
            return new Refused(name, unwelcome.key(), List.of(name, largestMegabytes));
        }
    }

    private CheckedFile passed(String name, byte[] content) throws Unwelcome {
        size(content);
        FileType type = type(name, content);
        if (!type.fits(name)) {
            throw new Unwelcome(Unwelcome.OTHER_CONTENT);
        }
        switch (scan.scan(content)) {
            case FOUND -> throw new Unwelcome(Unwelcome.VIRUS);
            case UNKNOWN -> throw new Unwelcome(Unwelcome.NOT_SCANNED);
            case CLEAN -> {}
        }
        return new CheckedFile(name, type, content, Sha256.hex(content));
    }

    private void size(byte[] content) throws Unwelcome {
        if (content.length == 0) {
            throw new Unwelcome(Unwelcome.EMPTY);
        }
        if (content.length > largestMegabytes * MEGABYTE) {
            throw new Unwelcome(Unwelcome.TOO_LARGE);
        }
        if (Eicar.isIn(content)) {
            throw new Unwelcome(Unwelcome.VIRUS);
        }
    }

    private static FileType type(String name, byte[] content) throws Unwelcome {
        if (Bytes.startsWith(content, 0, ZipDirectory.LOCAL)) {
            Optional<FileType> office = new OfficeCheck().check(content);
            return office.orElseThrow(() -> new Unwelcome(Unwelcome.NOT_ALLOWED));
        }
        if (PdfCheck.isOne(content)) {
            one(content);
            PdfCheck.check(content);
            return FileType.PDF;
        }
        String detected = TIKA.detect(content);
        if (detected.equals(FileType.JPEG.mediaType())) {
            one(content);
            ImageCheck.jpeg(content);
            return FileType.JPEG;
        }
        if (detected.equals(FileType.PNG.mediaType())) {
            one(content);
            ImageCheck.png(content);
            return FileType.PNG;
        }
        return text(name, content, detected);
    }

    /** Plain text has no sign of its own: what Tika takes for anything else is something else. */
    private static FileType text(String name, byte[] content, String detected) throws Unwelcome {
        if (TextCheck.looksLikePage(content)) {
            throw new Unwelcome(Unwelcome.ACTIVE);
        }
        if (!detected.equals(FileType.TEXT.mediaType()) && !detected.equals(NO_SIGN)) {
            throw new Unwelcome(Unwelcome.NOT_ALLOWED);
        }
        TextCheck.check(content);
        return FileType.CSV.fits(name) ? FileType.CSV : FileType.TEXT;
    }

    /** A picture or PDF is nothing else besides. */
    private static void one(byte[] content) throws Unwelcome {
        if (ZipDirectory.hidesIn(content) || TextCheck.looksLikePage(content)) {
            throw new Unwelcome(Unwelcome.MIXED);
        }
    }
}
