package dk.dpsd.deadline.overview;

import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.time.Instant;

/**
 * A case as a list of deadlines shows it: nothing of what it says, for not everybody who follows deadlines may read it.
 *
 * @param place the unit; never the Stednavn, which is free text
 * @param handlerName null where nobody handles it
 * @param endedAt null while it is open
 * @param daysLeft of the 90; negative when late
 */
public record DueCase(
        PublicId id,
        String number,
        String place,
        CaseState state,
        String handlerName,
        Instant receivedAt,
        Instant endedAt,
        long daysLeft) {}
