package dk.dpsd.casework.classification;

import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.model.term.TermImport;
import dk.dpsd.casework.model.term.TermLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A classification file, and what it does or did.
 *
 * @param appliedAt null while it does not count
 * @param lines the single terms; empty in lists
 */
public record TermImportReport(
        long id,
        String fileName,
        Instant uploadedAt,
        String uploadedBy,
        LocalDate validFrom,
        Instant appliedAt,
        String appliedBy,
        int added,
        int changed,
        int ended,
        int refused,
        List<Line> lines) {

    /** What becomes of a term. */
    public enum Fate {
        ADDED,
        CHANGED,
        ENDED,
        REFUSED
    }

    /**
     * One term.
     *
     * @param line of the file; null for a term that is not in it
     * @param before what it is called now, where it changes; else null
     * @param reason why it is refused, a key of the text bundle; else null
     */
    public record Line(Fate fate, Integer line, Part part, String code, String name, String before, String reason) {}

    static TermImportReport of(TermImport file) {
        return of(file, file.added(), file.changed(), file.ended(), List.of());
    }

    static TermImportReport of(TermImport file, TermComparison comparison, List<Line> lines) {
        return of(
                file,
                comparison.added().size(),
                comparison.changed().size(),
                comparison.ended().size(),
                lines);
    }

    private static TermImportReport of(TermImport file, int added, int changed, int ended, List<Line> lines) {
        return new TermImportReport(
                file.id(),
                file.fileName(),
                file.uploadedAt(),
                file.uploadedBy(),
                file.validFrom(),
                file.appliedAt(),
                file.appliedBy(),
                added,
                changed,
                ended,
                file.refused(),
                lines);
    }

    static Line line(Fate fate, ClassificationTerm term, String before) {
        return new Line(fate, null, term.part(), term.code(), term.name(), before, null);
    }

    static Line refused(TermLine line) {
        return new Line(Fate.REFUSED, line.line(), line.part(), line.code(), line.name(), null, line.refused());
    }

    public boolean applied() {
        return appliedAt != null;
    }
}
