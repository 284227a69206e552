package dk.dpsd.casework;

import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.time.Instant;

/**
 * A case as a list shows it.
 *
 * @param place the unit, and the Stednavn where there is one
 * @param handlerName null where nobody handles it
 * @param daysLeft of the 90; negative when late
 * @param sent whether the authority has it
 * @param incidents how many a collective report (SR) stands for; null where the case is one
 */
public record CaseRow(
        PublicId id,
        String number,
        String headline,
        String place,
        SeverityCategory severity,
        CaseState state,
        Instant receivedAt,
        String handlerName,
        long daysLeft,
        boolean sent,
        Integer incidents) {

    public boolean isLate() {
        return daysLeft < 0;
    }
}
