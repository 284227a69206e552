package dk.dpsd.casework.grant;

import dk.dpsd.shared.model.GrantLevel;
import java.time.LocalDate;

/**
 * An access that was given, as the page of the case lists it.
 *
 * @param until the last valid day, or null for no end
 * @param over whether that day has passed
 */
public record GrantLine(
        long id, int version, String name, String login, GrantLevel level, LocalDate until, boolean over) {

    /** Without an end it outlives the closing of the case; people are warned of it. */
    public boolean endless() {
        return until == null;
    }
}
