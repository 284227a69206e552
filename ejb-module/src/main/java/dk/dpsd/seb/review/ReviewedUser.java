package dk.dpsd.seb.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A user in the half-yearly review, with her roles. */
public record ReviewedUser(
        long id, String login, String name, String email, Instant lastLogin, List<ReviewedRole> roles) {

    /**
     * One role row.
     *
     * @param role as SEB spells it
     * @param unit the unit's name; empty where the role belongs to none
     * @param reviewedOn null where nobody has reviewed it yet
     * @param own whether it is the reviewer's own
     */
    public record ReviewedRole(
            long id,
            int version,
            String role,
            String unit,
            boolean subUnits,
            LocalDate since,
            LocalDate reviewedOn,
            boolean overdue,
            boolean own) {}
}
