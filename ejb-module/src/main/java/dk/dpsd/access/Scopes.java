package dk.dpsd.access;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Ancestors;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Computes what the caller may reach for an action: the union over the assignments of the roles that have it. */
@Dependent
public class Scopes {

    private final CallerContext callers;
    private final LiveTree tree;
    private final Clock clock;

    @Inject
    public Scopes(CallerContext callers, LiveTree tree, Clock clock) {
        this.callers = callers;
        this.tree = tree;
        this.clock = clock;
    }

    /** The caller's scope; empty, and so nothing at all, for a caller without a role that has the action. */
    public Scope of(Action action) {
        return compute(action, callers.current().roles(), tree.current(), Clocks.today(clock));
    }

    /** @param today the day on which grants must be valid */
    static Scope compute(Action action, Collection<EffectiveRole> roles, Hierarchy tree, LocalDate today) {
        List<Branch> branches = roles.stream()
                .flatMap(role ->
                        Permissions.grantsOf(role.role(), action).flatMap(grant -> branches(role, grant, tree, today)))
                .distinct()
                .toList();
        return new Scope(action, branches);
    }

    private static Stream<Branch> branches(
            EffectiveRole role, Permissions.Grant grant, Hierarchy tree, LocalDate today) {
        Optional<Reach> reach =
                switch (grant.relation()) {
                    case HANDLED -> Optional.of(new Reach.Handler(role.userId()));
                    case DROPPED -> Optional.of(new Reach.DroppedBy(role.userId()));
                    case UNROUTED -> Optional.of(new Reach.Unrouted());
                    case GRANTED_READ -> Optional.of(granted(role, GrantLevel.READ, today));
                    case GRANTED_APPEND -> Optional.of(granted(role, GrantLevel.APPEND, today));
                    case GRANTED_FULL -> Optional.of(granted(role, GrantLevel.FULL, today));
                    case IN_MAILBOX ->
                        Optional.ofNullable(role.unit()).map(unit -> new Reach.Mailbox(unit, !role.subUnits()));
                    case IN_UNIT -> Optional.ofNullable(role.unit()).flatMap(unit -> inUnit(unit, role, tree));
                };
        return reach.stream()
                .flatMap(now -> Stream.concat(
                        Stream.of(new Branch(now, grant.states())),
                        now instanceof Reach.SubTree subTree ? formerly(subTree, grant.states()) : Stream.empty()));
    }

    private static Reach granted(EffectiveRole role, GrantLevel least, LocalDate today) {
        return new Reach.Granted(role.userId(), least.orMore(), today);
    }

    private static Optional<Reach> inUnit(long unit, EffectiveRole role, Hierarchy tree) {
        int depth = tree.path(unit).size();
        if (depth == 0) {
            return Optional.empty();
        }
        return Optional.of(role.subUnits() ? new Reach.SubTree(unit, depth) : new Reach.ExactUnit(unit));
    }

    /**
     * Ended cases keep the ancestors they had (design 3): after a move of the unit itself they have it in the column of
     * another depth. An owner has no other depth.
     */
    private static Stream<Branch> formerly(Reach.SubTree now, Set<CaseState> states) {
        Set<CaseState> ended = states.stream().filter(state -> !state.isOpen()).collect(Collectors.toUnmodifiableSet());
        if (ended.isEmpty() || now.depth() == 1) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(1, Ancestors.DEEPEST)
                .filter(depth -> depth != now.depth())
                .mapToObj(depth -> new Branch(new Reach.SubTree(now.unit(), depth), ended));
    }
}
