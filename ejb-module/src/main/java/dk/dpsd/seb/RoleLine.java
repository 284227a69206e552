package dk.dpsd.seb;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.model.Approval;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A role row as the pages of user administration show it.
 *
 * @param role the role, or null where the row is of another system
 * @param unit the unit's name, or null for roles that belong to no unit
 * @param revocable whether the caller may take it away
 */
public record RoleLine(
        long id,
        Role role,
        String roleName,
        String unit,
        boolean subUnits,
        LocalDate from,
        LocalDate to,
        State state,
        boolean revocable,
        String approvedBy,
        LocalDate approvedOn,
        String reference,
        Instant revokedAt)
        implements Serializable {

    /** Where a row is in its life. */
    public enum State {
        /** "Venter på næste opdatering" (R-SEB-07). */
        WAITING,
        COMING,
        VALID,
        /** It is there and counts for nothing, because it must not meet another one (A.18). */
        NEUTRALISED,
        OVER,
        REVOKED
    }

    static RoleLine of(RoleAssignment row, Hierarchy tree, State state) {
        Optional<Role> role = Role.named(row.roleName());
        Optional<Approval> approval = Optional.ofNullable(row.approval());
        return new RoleLine(
                row.id(),
                role.orElse(null),
                row.roleName(),
                row.unit() == null
                        ? null
                        : tree.unit(row.unit())
                                .map(SorUnit::name)
                                .orElse(row.unit().toString()),
                row.hasSubUnits(),
                row.validFrom(),
                row.validTo(),
                state,
                state.compareTo(State.OVER) < 0
                        && role.filter(GivingRules.GIVEN_HERE::contains).isPresent(),
                approval.map(Approval::by).orElse(null),
                approval.map(Approval::on).orElse(null),
                approval.map(Approval::reference).orElse(null),
                row.revokedAt());
    }
}
