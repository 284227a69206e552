package dk.dpsd.deadline;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.deadline.store.DeadlineStore.Running;
import dk.dpsd.shared.model.PublicId;
import java.time.LocalDate;

/**
 * A case as a mail of deadlines names it: number and link, nothing of what it says (design 8).
 *
 * @param daysLeft negative when late
 */
public record CaseLine(PublicId publicId, String number, long daysLeft) {

    static CaseLine of(Running running, LocalDate today) {
        return new CaseLine(
                new PublicId(running.publicId()),
                running.number(),
                NinetyDayRule.daysLeft(running.receivedAt(), today));
    }
}
