package dk.dpsd.plans;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.OwnRoles;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.plans.store.PlanStore;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The units whose plans the caller administers: those her role dpsPlanadministrator is tied to, and what it covers (R-PLAN-01). */
@Dependent
class PlanUnits {

    private final OwnRoles own;
    private final LiveTree tree;
    private final PlanStore plans;
    private final Clock clock;

    @Inject
    PlanUnits(OwnRoles own, LiveTree tree, PlanStore plans, Clock clock) {
        this.own = own;
        this.tree = tree;
        this.plans = plans;
        this.clock = clock;
    }

    /** Those of her units that have plans. */
    Set<Long> withPlans() {
        List<EffectiveRole> roles = roles();
        Hierarchy now = tree.current();
        return plans.units().stream()
                .filter(unit -> covers(roles, now.path(unit)))
                .collect(Collectors.toSet());
    }

    boolean cover(long unit) {
        return covers(roles(), tree.current().path(unit));
    }

    /** Says of the codes from an owner down to a unit whether she administers plans of the unit. */
    Predicate<List<Long>> covered() {
        List<EffectiveRole> roles = roles();
        return path -> covers(roles, path);
    }

    /** The units a plan can be made for today, those above before those below, by their names; not more than so many. */
    List<SorUnit> open(int most) {
        List<EffectiveRole> roles = roles();
        if (roles.isEmpty()) {
            return List.of();
        }
        return tree.current().units().stream()
                .filter(unit -> unit.activeOn(Clocks.today(clock)))
                .filter(unit -> covers(roles, unit.ancestors().path()))
                .sorted(Comparator.comparingInt(SorUnit::depth).thenComparing(SorUnit::name))
                .limit(most)
                .toList();
    }

    /** What a unit is called; empty for one nobody knows. */
    Optional<String> name(long unit) {
        return tree.current().unit(unit).map(SorUnit::name);
    }

    private List<EffectiveRole> roles() {
        return own.of(Role.PLAN_ADMINISTRATOR);
    }

    private static boolean covers(List<EffectiveRole> roles, List<Long> path) {
        return roles.stream().anyMatch(role -> role.covers(path));
    }
}
