package dk.dpsd.anonymisation.review;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.Scope;
import java.util.List;

/** Port: a street shows the texts of a case that it keeps, covered, when the case ends. */
public interface HoldsCaseTexts {

    /** Its place in the order people read a case; the smallest comes first. */
    int order();

    /**
     * Its texts in reading order.
     *
     * @param scope by which the caller reached the case
     */
    List<HeldText> texts(Scope scope, IncidentCase incident);
}
