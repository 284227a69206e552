package dk.dpsd.anonymisation.certificate;

import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Sletteattest: what was erased of a case, as people read it.
 *
 * @param completedAt null while something outside the database may still be there
 * @param left what may still hold parts of it
 */
public record CertificateSheet(
        PublicId id,
        String number,
        CaseState outcome,
        Instant erasedAt,
        String erasedBy,
        Instant completedAt,
        List<Line> lines,
        List<String> left)
        implements Serializable {

    /** How many of one kind; what none was of stands there with none. */
    public record Line(Thing thing, int number) implements Serializable {}

    public boolean isComplete() {
        return completedAt != null;
    }
}
