package dk.dpsd.anonymisation.review;

import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.util.List;

/**
 * Gennemgang: everything of a case that is looked through before it ends, with what was found and decided (R-ANON-03).
 *
 * @param id the case
 * @param number its number
 * @param texts in reading order
 * @param files that a person must look at
 * @param note whether there is an internal note, which goes whole (R-ANON-02)
 * @param identifiers how many of the fields for name, CPR number and e-mail are filled; they go whole
 */
public record ReviewSheet(
        PublicId id, String number, List<ReviewedText> texts, List<FileToLookAt> files, boolean note, int identifiers)
        implements Serializable {

    /** How many findings nobody decided about yet. */
    public long open() {
        return texts.stream().mapToLong(ReviewedText::open).sum();
    }

    /** How many files nobody decided about yet. */
    public long openFiles() {
        return files.stream().filter(FileToLookAt::open).count();
    }

    /** How many places of the texts will be covered. */
    public long masked() {
        return texts.stream().mapToLong(text -> text.count(Piece.State.MASKED)).sum();
    }

    /** How many of the open ones leave no doubt. */
    public long openSure() {
        return texts.stream()
                .flatMap(text -> text.pieces().stream())
                .filter(Sure::isOpen)
                .count();
    }

    /** Whether everything was decided. */
    public boolean done() {
        return open() == 0 && openFiles() == 0;
    }
}
