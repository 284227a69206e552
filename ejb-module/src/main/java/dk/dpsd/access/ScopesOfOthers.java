package dk.dpsd.access;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * What somebody other than the caller may reach for an action: for what is made now and sent to her (R-PLAN-04). It is
 * what she could reach herself, however much the caller may.
 */
@Dependent
public class ScopesOfOthers {

    private final Roles roles;
    private final LiveTree tree;
    private final Clock clock;

    @Inject
    public ScopesOfOthers(Roles roles, LiveTree tree, Clock clock) {
        this.roles = roles;
        this.tree = tree;
        this.clock = clock;
    }

    /** Her scope; empty, and so nothing at all, where she has no role with the action. */
    public Scope of(long account, Action action) {
        return Scopes.compute(action, roles.of(account), tree.current(), Clocks.today(clock));
    }
}
