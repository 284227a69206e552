package dk.dpsd.casework.overview;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.RoleHolders;
import dk.dpsd.casework.HandlerLookup;
import dk.dpsd.casework.store.OpenCaseStore.Holding;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds handlers who could not be given the case today that they hold: they left, lost the role, or have it
 * elsewhere. The same rule decides as in the user lookup.
 */
@Dependent
class Leavers {

    @Inject
    RoleHolders holders;

    @Inject
    LiveTree tree;

    /** Those among the holdings that nobody is left to work. */
    Set<Holding> among(Collection<Holding> holdings) {
        Set<Long> handlers = holdings.stream().map(Holding::handler).collect(Collectors.toSet());
        Map<Long, List<EffectiveRole>> roles =
                holders.of(handlers).stream().collect(Collectors.groupingBy(EffectiveRole::userId));
        Hierarchy now = tree.current();
        return holdings.stream()
                .filter(held -> hasLeft(path(now, held), roles.getOrDefault(held.handler(), List.of())))
                .collect(Collectors.toSet());
    }

    private static List<Long> path(Hierarchy tree, Holding held) {
        return held.unit() == null ? List.of() : tree.path(held.unit());
    }

    /**
     * Whether somebody with these roles may not handle a case there.
     *
     * @param path the path of the case's unit
     */
    static boolean hasLeft(List<Long> path, Collection<EffectiveRole> roles) {
        return HandlerLookup.eligible(path, roles).isEmpty();
    }
}
