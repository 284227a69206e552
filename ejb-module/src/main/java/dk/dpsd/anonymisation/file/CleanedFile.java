package dk.dpsd.anonymisation.file;

import dk.dpsd.casework.model.document.FileType;

/**
 * A file without what was covered in its text, and without what stands in it beside its text.
 *
 * @param text what can be read in it; empty for a picture
 */
public record CleanedFile(FileType type, byte[] content, String text, Pictures pictures) {

    /** Whether there are pictures in a file: nobody finds a name in one but a person who looks. */
    public enum Pictures {
        NONE,
        /** They are in the cleaned file, as they were. */
        KEPT,
        /** There were some, and they are not in the cleaned file. */
        LEFT_OUT
    }

    /** Whether a person has to look at the file before it may be kept. */
    public boolean holdsPictures() {
        return pictures == Pictures.KEPT;
    }
}
