package dk.dpsd.reception;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.seb.model.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the lowest unit on a path that has a holder of a role who receives from here (R-ROUTE-01..03, R-ROUTE-09, X-10,
 * starting at the reported unit and walking up. On the unit itself every holder counts; further up only those with
 * "Denne enhed og underenheder".
 */
public final class NearestHolders {

    /** A unit and everybody there who receives. */
    public record Post(long unit, Set<Long> holders) {}

    private NearestHolders() {}

    /**
     * Walks up.
     *
     * @param path the reported unit's path, owner first, the unit itself last; empty gives nothing (R-ROUTE-04)
     * @param roles the roles tied to units of the path; others are ignored
     */
    public static Optional<Post> find(Role role, List<Long> path, Collection<EffectiveRole> roles) {
        for (int level = path.size() - 1; level >= 0; level--) {
            long unit = path.get(level);
            Set<Long> holders = roles.stream()
                    .filter(held -> held.role() == role && held.unit() != null && held.unit() == unit)
                    .filter(held -> held.covers(path))
                    .map(EffectiveRole::userId)
                    .collect(Collectors.toUnmodifiableSet());
            if (!holders.isEmpty()) {
                return Optional.of(new Post(unit, holders));
            }
        }
        return Optional.empty();
    }
}
