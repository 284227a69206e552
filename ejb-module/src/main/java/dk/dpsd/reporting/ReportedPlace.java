package dk.dpsd.reporting;

import dk.dpsd.organisation.model.OwnerKind;
import java.io.Serializable;

/**
 * Where it happened: a unit found in the lookup; or, with "Kan ikke fremsøges", the owner it belongs to, or nobody knows
 * whose it is ("Ved ikke"), and always its name in the reporter's words (R-REP-02).
 *
 * @param unit the SOR code of the unit found, or null
 * @param ownerKind Kommune, Region or Privat, or null
 * @param owner the SOR code of the owner, or null
 * @param ownerUnknown "Ved ikke"
 * @param placeName Stednavn, or null
 */
public record ReportedPlace(Long unit, OwnerKind ownerKind, Long owner, boolean ownerUnknown, String placeName)
        implements Serializable {

    /** A place found in the lookup. */
    public static ReportedPlace found(long unit) {
        return new ReportedPlace(unit, null, null, false, null);
    }

    /** A place that cannot be found, of a known owner. */
    public static ReportedPlace of(OwnerKind kind, Long owner, String placeName) {
        return new ReportedPlace(null, kind, owner, false, placeName);
    }

    /** A place that cannot be found, and nobody knows whose it is. */
    public static ReportedPlace unknown(String placeName) {
        return new ReportedPlace(null, null, null, true, placeName);
    }

    /** The unit a report belongs to: the one found, else the owner's root; null with "Ved ikke". */
    public Long unitCode() {
        return unit != null ? unit : owner;
    }
}
