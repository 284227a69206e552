package dk.dpsd.shared;

import dk.dpsd.shared.model.PublicId;
import java.util.List;

/**
 * Port to the access log (Adgangslog, R-LOG-01..05): something was looked at or changed. Fired as a CDI event inside the
 * transaction of the deed; the log observes it.
 *
 * @param caseId the case's database id
 * @param publicId the case's public id; null where who tells of it does not know it
 * @param deed what was done, a key of the access log's text bundle: {@code opened}, {@code accepted} ...
 * @param changes the fields that changed, with both values
 */
public record Records(long caseId, PublicId publicId, String deed, List<FieldChange> changes) {

    public Records {
        changes = List.copyOf(changes);
    }

    public static Records of(long caseId, PublicId publicId, String deed) {
        return new Records(caseId, publicId, deed, List.of());
    }
}
