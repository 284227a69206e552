package dk.dpsd.casework;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.time.Instant;

/**
 * A case as a list shows it.
 *
 * @param place the unit, and the Stednavn where there is one
 * @param unitName the unit alone
 * @param handlerName null where nobody handles it
 * @param daysLeft of the 90; negative when late
 * @param sent whether the authority has it
 * @param active when somebody last changed it
 * @param incidents how many a collective report (SR) stands for; null where the case is one
 */
public record CaseRow(
        PublicId id,
        String number,
        String headline,
        String place,
        String unitName,
        SeverityCategory severity,
        CaseState state,
        Instant receivedAt,
        String handlerName,
        long daysLeft,
        boolean sent,
        Instant active,
        Integer incidents) {

    public boolean isLate() {
        return daysLeft < 0;
    }

    /** How many days ago it was received. */
    public long age() {
        return NinetyDayRule.DAYS - daysLeft;
    }

    /** The same without what somebody typed: no headline, and of the place the unit alone. */
    public CaseRow withoutTypedTexts() {
        return new CaseRow(
                id,
                number,
                null,
                unitName,
                unitName,
                severity,
                state,
                receivedAt,
                handlerName,
                daysLeft,
                sent,
                active,
                incidents);
    }
}
