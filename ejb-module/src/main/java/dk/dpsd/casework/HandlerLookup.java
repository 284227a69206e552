package dk.dpsd.casework;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.Roles;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.RefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The user lookup (brugeropslag): exactly those who may handle a case of a unit (R-INIT-07): case handlers whose unit
 * covers it, and private providers whose unit does, "Kun denne enhed" only on that very unit (R-ROUTE-12).
 */
@Dependent
public class HandlerLookup {

    private final Roles roles;
    private final SebStore seb;
    private final LiveTree tree;

    @Inject
    public HandlerLookup(Roles roles, SebStore seb, LiveTree tree) {
        this.roles = roles;
        this.seb = seb;
        this.tree = tree;
    }

    /** Those who may handle a case of that unit, by name; nobody where there is no unit. */
    public List<HandlerChoice> forUnit(Long unit) {
        List<Long> path = unit == null ? List.of() : tree.current().path(unit);
        return choices(eligible(path, roles.along(path)));
    }

    /** Those who may handle a case of at least one of these units, by name. */
    public List<HandlerChoice> forUnits(Collection<Long> units) {
        List<List<Long>> paths = units.stream().map(tree.current()::path).toList();
        List<EffectiveRole> held =
                roles.along(paths.stream().flatMap(List::stream).distinct().toList());
        Map<Long, Boolean> eligible = new HashMap<>();
        paths.forEach(path -> eligible.putAll(eligible(path, held)));
        return choices(eligible);
    }

    private List<HandlerChoice> choices(Map<Long, Boolean> eligible) {
        return seb.users(eligible.keySet()).stream()
                .map(user -> new HandlerChoice(user.id(), user.name(), user.login(), eligible.get(user.id())))
                .toList();
    }

    /**
     * The one among them.
     *
     * @throws RefusedException {@code handlerNotEligible} where she may not handle a case of that unit
     */
    public HandlerChoice require(long account, Long unit) {
        return forUnit(unit).stream()
                .filter(choice -> choice.id() == account)
                .findFirst()
                .orElseThrow(() -> new RefusedException("handlerNotEligible"));
    }

    /** Account by account, and whether it is a private provider's. */
    public static Map<Long, Boolean> eligible(List<Long> path, Collection<EffectiveRole> roles) {
        return roles.stream()
                .filter(role -> role.role() == Role.CASE_HANDLER || role.role() == Role.PRIVATE_PROVIDER)
                .filter(role -> role.covers(path))
                .collect(Collectors.toMap(
                        EffectiveRole::userId, role -> role.role() == Role.PRIVATE_PROVIDER, Boolean::logicalAnd));
    }
}
