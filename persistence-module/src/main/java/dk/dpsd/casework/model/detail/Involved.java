package dk.dpsd.casework.model.detail;

import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.Redaction;
import java.io.Serializable;

/**
 * Involveret lokation: a further place that had to do with the incident (R-REP-04, R-CASE-19). Either a unit of the
 * register, with its name and path as they were then, or a Stednavn where the place cannot be looked up.
 *
 * @param unit SOR code, or null
 * @param unitName what the unit was called when it was chosen
 * @param unitPath the names from its owner down, as they were when it was chosen
 * @param placeName Involveret stednavn: free text, or null
 */
public record Involved(PlaceRole role, Long unit, String unitName, String unitPath, String placeName)
        implements Serializable {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_PATH = 2000;

    public Involved {
        role = role == null ? PlaceRole.INVOLVED : role;
        unitName = PlainText.of(unitName);
        unitPath = PlainText.of(unitPath);
        placeName = PlainText.of(placeName);
    }

    /** Whether it names no place. */
    public boolean isEmpty() {
        return unit == null && placeName == null;
    }

    /** The same with what was decided covered; the names of the register stay. */
    Involved redacted(Redaction redaction) {
        return new Involved(role, unit, unitName, unitPath, redaction.of(placeName, LONGEST_NAME));
    }
}
