package dk.dpsd.casework.overview;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.shared.model.PublicId;
import java.time.Instant;

/**
 * An open case as the overview shows it: who has it where, and nothing of what it says (domain A.17).
 *
 * @param version what a hand-over is made on
 * @param place the unit; never the Stednavn, which is free text
 * @param daysLeft of the 90; negative when late
 * @param active when somebody last changed the case
 * @param left whether its handler has no role any more that lets her work it
 */
public record OpenCaseRow(
        PublicId id,
        int version,
        String number,
        String place,
        String handlerName,
        long daysLeft,
        Instant active,
        boolean left) {

    /** How many days ago it was received. */
    public long age() {
        return NinetyDayRule.DAYS - daysLeft;
    }

    /** As a tick in the list names the case. */
    public String tick() {
        return new Tick(id, version).toString();
    }
}
