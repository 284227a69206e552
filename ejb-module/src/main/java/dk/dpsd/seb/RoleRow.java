package dk.dpsd.seb;

import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import java.util.Optional;

/**
 * What counts of a role row when one asks what it does.
 *
 * @param unit the SOR code; null for roles that belong to no unit
 */
public record RoleRow(Role role, Long unit, boolean subUnits) {

    /** Empty for a role of another system (R-SEB-08). */
    static Optional<RoleRow> of(RoleAssignment row) {
        return Role.named(row.roleName()).map(role -> new RoleRow(role, row.unit(), row.hasSubUnits()));
    }
}
