package dk.dpsd.access;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Computes what the caller may reach for an action: the union over the assignments of the roles that have it. */
@Dependent
public class Scopes {

    private final CallerContext callers;
    private final LiveTree tree;

    @Inject
    public Scopes(CallerContext callers, LiveTree tree) {
        this.callers = callers;
        this.tree = tree;
    }

    /** The caller's scope; empty, and so nothing at all, for a caller without a role that has the action. */
    public Scope of(Action action) {
        return compute(action, callers.current().roles(), tree.current());
    }

    static Scope compute(Action action, Collection<EffectiveRole> roles, Hierarchy tree) {
        List<Branch> branches = roles.stream()
                .flatMap(role -> Permissions.grantsOf(role.role(), action)
                        .flatMap(grant ->
                                reach(role, grant.relation(), tree)
                                        .map(reach -> new Branch(reach, grant.states()))
                                        .stream()))
                .distinct()
                .toList();
        return new Scope(action, branches);
    }

    private static Optional<Reach> reach(EffectiveRole role, Relation relation, Hierarchy tree) {
        return switch (relation) {
            case HANDLED -> Optional.of(new Reach.Handler(role.userId()));
            case DROPPED -> Optional.of(new Reach.DroppedBy(role.userId()));
            case UNROUTED -> Optional.of(new Reach.Unrouted());
            case IN_MAILBOX -> Optional.ofNullable(role.unit()).map(unit -> new Reach.Mailbox(unit, !role.subUnits()));
            case IN_UNIT -> Optional.ofNullable(role.unit()).flatMap(unit -> inUnit(unit, role.subUnits(), tree));
        };
    }

    private static Optional<Reach> inUnit(long unit, boolean subUnits, Hierarchy tree) {
        int depth = tree.path(unit).size();
        if (depth == 0) {
            return Optional.empty();
        }
        return Optional.of(subUnits ? new Reach.SubTree(unit, depth) : new Reach.ExactUnit(unit));
    }
}
