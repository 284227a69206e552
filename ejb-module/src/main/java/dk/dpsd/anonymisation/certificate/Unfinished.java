package dk.dpsd.anonymisation.certificate;

import dk.dpsd.anonymisation.model.Certificate;
import dk.dpsd.anonymisation.model.Remainder;
import java.time.Instant;
import java.util.List;

/**
 * A case that ended and is not gone everywhere yet, as the operator sees it.
 *
 * @param keepers what still may hold parts of it, with what came of the last try
 */
public record Unfinished(String caseNumber, Instant erasedAt, List<Left> keepers) {

    /** @param error {@code left}, the class of an error, or null before the first try */
    public record Left(String keeper, int attempts, String error) {}

    static Unfinished of(Certificate certificate, List<Remainder> rows) {
        return new Unfinished(
                certificate.caseNumber(),
                certificate.erasedAt(),
                rows.stream()
                        .filter(RemainderDesk::isOpen)
                        .map(row -> new Left(row.keeper(), row.attempts(), row.lastError()))
                        .toList());
    }
}
