package dk.dpsd.casework.model.listing;

import dk.dpsd.casework.model.SeverityCategory;
import java.time.Instant;

/**
 * A case of a list with all that a list is sorted by.
 *
 * @param unit null where the case has none
 * @param unitName the unit as the case has it; never the Stednavn, which is free text
 * @param handler the account, null where nobody handles it
 * @param active when somebody last changed it
 */
public record Hit(
        long id,
        Instant receivedAt,
        SeverityCategory severity,
        Long unit,
        String unitName,
        Long handler,
        Instant active) {}
