package dk.dpsd.access;

import dk.dpsd.seb.model.Role;
import java.util.List;

/**
 * One role somebody really has here: a valid role row after the combination guard.
 *
 * @param unit the SOR code; null for roles that belong to no unit
 * @param subUnits "Denne enhed og underenheder"
 */
public record EffectiveRole(long userId, Role role, Long unit, boolean subUnits) {

    /** As the access log writes it: {@code name@unit}. */
    String named() {
        return unit == null ? role.sebName() : role.sebName() + '@' + unit;
    }

    /**
     * Whether the role's unit covers a unit.
     *
     * @param path the unit's path, owner first, itself last
     */
    public boolean covers(List<Long> path) {
        if (unit == null || path.isEmpty()) {
            return false;
        }
        return subUnits ? path.contains(unit) : path.get(path.size() - 1).equals(unit);
    }
}
