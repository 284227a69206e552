package dk.dpsd.plans;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.Roles;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may receive what a plan sends (R-PLAN-04, R-ROUTE-08): whoever has a role today that receives reports and covers
 * the plan's unit with all below it; what people wrote in the cases, only who may also read the cases there. Nobody by
 * any other way.
 */
@Dependent
public class RecipientRules {

    /** Reasons, keys of the text bundle. */
    public static final String NO_ROLE = "noRole";

    public static final String MAY_NOT_READ = "mayNotRead";

    private final Roles roles;
    private final LiveTree tree;

    @Inject
    public RecipientRules(Roles roles, LiveTree tree) {
        this.roles = roles;
        this.tree = tree;
    }

    /**
     * Those among the accounts that may not, each with the reason.
     *
     * @param unit the plan's unit
     */
    public Map<Long, String> objections(long unit, boolean personal, Collection<Long> accounts) {
        List<Long> path = tree.current().path(unit);
        Set<Long> receivers = holders(path, Action.RECEIVE_PLAN);
        Set<Long> readers = personal ? holders(path, Action.READ_CASE) : receivers;
        Map<Long, String> objections = new TreeMap<>();
        for (Long account : accounts) {
            if (!receivers.contains(account)) {
                objections.put(account, NO_ROLE);
            } else if (!readers.contains(account)) {
                objections.put(account, MAY_NOT_READ);
            }
        }
        return objections;
    }

    /** The accounts that administer plans of a unit. */
    public Set<Long> administrators(long unit) {
        List<Long> path = tree.current().path(unit);
        return roles.along(path).stream()
                .filter(role -> role.role() == Role.PLAN_ADMINISTRATOR && role.covers(path))
                .map(EffectiveRole::userId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Long> holders(List<Long> path, Action action) {
        return roles.over(path, action).stream()
                .filter(EffectiveRole::subUnits)
                .map(EffectiveRole::userId)
                .collect(Collectors.toSet());
    }
}
