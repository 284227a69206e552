package dk.dpsd.seb;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.seb.RoleLine.State;
import dk.dpsd.seb.model.CombinationGuard;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says of one user's rows in which state each is on a day. */
final class RoleLines {

    private RoleLines() {}

    static List<RoleLine> of(Collection<RoleAssignment> rows, Hierarchy tree, LocalDate today) {
        Set<Role> left = CombinationGuard.effective(counting(rows, today));
        return rows.stream()
                .map(row -> RoleLine.of(row, tree, state(row, left, today)))
                .toList();
    }

    /** The roles that have arrived and are valid, whatever becomes of them together. */
    static Set<Role> counting(Collection<RoleAssignment> rows, LocalDate today) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rows.stream().filter(row -> row.countsOn(today)).forEach(row -> Role.named(row.roleName())
                .ifPresent(roles::add));
        return roles;
    }

    private static State state(RoleAssignment row, Set<Role> left, LocalDate today) {
        if (row.revokedAt() != null) {
            return State.REVOKED;
        }
        if (row.isOverOn(today)) {
            return State.OVER;
        }
        if (row.isWaiting()) {
            return State.WAITING;
        }
        if (row.validFrom().isAfter(today)) {
            return State.COMING;
        }
        return Role.named(row.roleName()).filter(role -> !left.contains(role)).isPresent()
                ? State.NEUTRALISED
                : State.VALID;
    }
}
