package dk.dpsd.access;

import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Who has which role today. Asked anew at every call, so that a revocation works at once. */
@Dependent
public class Roles {

    private final SebStore seb;
    private final Clock clock;

    @Inject
    public Roles(SebStore seb, Clock clock) {
        this.seb = seb;
        this.clock = clock;
    }

    public List<EffectiveRole> of(long userId) {
        return RoleRows.effective(seb.assignmentsOf(userId, Clocks.today(clock)));
    }

    /** Everybody's roles that are tied to one of the units of a path. */
    public List<EffectiveRole> along(List<Long> path) {
        return RoleRows.effective(seb.assignmentsOfPeopleAt(path, Clocks.today(clock))).stream()
                .filter(role -> role.unit() != null && path.contains(role.unit()))
                .toList();
    }

    /**
     * Everybody who may do something to cases on a unit because of her role there, whatever their state.
     *
     * @param path the unit's path, owner first, itself last
     */
    public List<EffectiveRole> over(List<Long> path, Action action) {
        return along(path).stream()
                .filter(role -> role.covers(path))
                .filter(role -> Permissions.grantsOf(role.role(), action)
                        .anyMatch(grant -> grant.relation() == Relation.IN_UNIT))
                .toList();
    }

    /** Everybody who has a role, wherever. */
    public List<EffectiveRole> holdersOf(Role role) {
        return RoleRows.effective(seb.assignmentsOfPeopleWith(role.sebName(), Clocks.today(clock))).stream()
                .filter(held -> held.role() == role)
                .toList();
    }
}
