package dk.dpsd.casework.document;

import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.document.DocumentSource;
import dk.dpsd.casework.model.document.FileType;
import dk.dpsd.casework.model.document.TextState;
import java.io.Serializable;
import java.time.Instant;

/**
 * A document of a case, as its list shows it.
 *
 * @param id for addresses
 * @param version what she saw; a change made on it is refused when somebody else was first
 * @param size in bytes
 */
public record DocumentLine(
        String id,
        int version,
        String name,
        FileType type,
        long size,
        DocumentSource source,
        String addedBy,
        Instant addedAt,
        TextState textState)
        implements Serializable {

    private static final int KILO = 1_000;

    static DocumentLine of(Document document) {
        return new DocumentLine(
                document.publicId().value(),
                document.edition(),
                document.name(),
                document.type(),
                document.size(),
                document.source(),
                document.addedBy(),
                document.addedAt(),
                document.textState());
    }

    /** The size in kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, (size + KILO - 1) / KILO);
    }

    /** Whether its text could not be read: nobody finds it by searching, and nobody looks through it for names. */
    public boolean unreadable() {
        return textState == TextState.UNREADABLE;
    }
}
