package dk.dpsd.reception;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.shared.model.PublicId;
import java.time.Instant;
import java.time.LocalDate;

/** A case without a mailbox as the operator sees it: enough to place it, nothing of what happened. */
public record UnroutedCase(
        PublicId id, int version, String number, String unitName, String placeName, Instant receivedAt, long daysLeft) {

    static UnroutedCase of(IncidentCase c, LocalDate today) {
        return new UnroutedCase(
                c.publicId(),
                c.version(),
                c.caseNumber(),
                c.place().unitName(),
                c.place().placeName(),
                c.receivedAt(),
                NinetyDayRule.daysLeft(c.receivedAt(), today));
    }
}
