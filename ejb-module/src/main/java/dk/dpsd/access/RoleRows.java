package dk.dpsd.access;

import dk.dpsd.seb.model.CombinationGuard;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns role rows as SEB sends them into the roles that count here, user by user. */
public final class RoleRows {

    private RoleRows() {}

    static List<EffectiveRole> effective(Collection<RoleAssignment> rows) {
        Map<Long, List<EffectiveRole>> byUser = rows.stream()
                .flatMap(row -> Role.named(row.roleName())
                        .map(role -> new EffectiveRole(row.userId(), role, row.unit(), row.hasSubUnits()))
                        .stream())
                .collect(Collectors.groupingBy(EffectiveRole::userId));
        return byUser.values().stream().flatMap(own -> guarded(own).stream()).toList();
    }

    /** What is left of one user's roles where some of them must not meet. */
    public static List<EffectiveRole> guarded(List<EffectiveRole> own) {
        Set<Role> assigned = EnumSet.noneOf(Role.class);
        own.forEach(role -> assigned.add(role.role()));
        Set<Role> left = CombinationGuard.effective(assigned);
        return own.stream().filter(role -> left.contains(role.role())).toList();
    }
}
