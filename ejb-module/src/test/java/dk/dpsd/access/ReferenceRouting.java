package dk.dpsd.access;

import dk.dpsd.seb.model.RoleAssignment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Domain A.4 in its own words, for comparing: look at the place; nobody there? then at the one above, and so on. */
final class ReferenceRouting {

    /** Where a report lands, and who receives it there. */
    record Post(long unit, Set<Long> holders) {}

    private ReferenceRouting() {}

    static Optional<Post> nearest(String roleName, List<Long> path, List<RoleAssignment> rows) {
        return path.isEmpty() ? Optional.empty() : lookAt(roleName, path, path.size() - 1, rows);
    }

    private static Optional<Post> lookAt(String roleName, List<Long> path, int level, List<RoleAssignment> rows) {
        if (level < 0) {
            return Optional.empty();
        }
        boolean reportedHere = level == path.size() - 1;
        Set<Long> holders = rows.stream()
                .filter(row -> row.roleName().equalsIgnoreCase(roleName))
                .filter(row -> path.get(level).equals(row.unit()))
                .filter(row -> reportedHere || row.hasSubUnits())
                .map(RoleAssignment::userId)
                .filter(user -> ReferenceScope.counting(user, rows).stream()
                        .anyMatch(row -> row.roleName().equalsIgnoreCase(roleName)))
                .collect(Collectors.toSet());
        return holders.isEmpty()
                ? lookAt(roleName, path, level - 1, rows)
                : Optional.of(new Post(path.get(level), holders));
    }
}
