package dk.dpsd.casework.document;

import dk.dpsd.casework.model.document.FileType;

/**
 * A file that {@link FileGate} let through, or one that was kept after it did.
 *
 * @param name to be shown and to be saved under: without folders and without signs that hide something
 * @param sha256 of the content, in hexadecimal
 */
public record CheckedFile(String name, FileType type, byte[] content, String sha256) {

    /** In bytes. */
    public long size() {
        return content.length;
    }
}
