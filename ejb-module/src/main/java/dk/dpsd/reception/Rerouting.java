package dk.dpsd.reception;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.Roles;
import dk.dpsd.access.RolesChanged;
import dk.dpsd.access.SystemCalls;
import dk.dpsd.access.model.Role;
import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.TreeChanged;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tries cases without a mailbox again, and brings those on whose mailbox has lost its last receiver (X-16, design "The
 * case"). A new receiver further down does not pull cases to herself.
 */
@Dependent
public class Rerouting {

    private static final int AT_A_TIME = 200;
    private static final Scope ALL = Scope.task(SystemTask.ROUTE);

    private final CaseStore cases;
    private final CaseChanges changes;
    private final Routing routing;
    private final Roles roles;
    private final LiveTree tree;
    private final SystemCalls system;

    @Inject
    public Rerouting(
            CaseStore cases, CaseChanges changes, Routing routing, Roles roles, LiveTree tree, SystemCalls system) {
        this.cases = cases;
        this.changes = changes;
        this.routing = routing;
        this.roles = roles;
        this.tree = tree;
        this.system = system;
    }

    void onRoles(@Observes RolesChanged changed) {
        routeAgain();
    }

    void onTree(@Observes TreeChanged changed) {
        routeAgain();
    }

    /** Looks at every received case that nobody receives; the log names the system, whoever's change it follows. */
    public void routeAgain() {
        system.call(() -> {
            lookThrough();
            return null;
        });
    }

    private void lookThrough() {
        cases.mailboxesInUse(ALL).forEach(this::leaveWhereNobodyIs);
        cases.withoutMailbox(ALL, AT_A_TIME).stream()
                .filter(routing::hasMailbox)
                .forEach(this::route);
    }

    private void leaveWhereNobodyIs(long mailbox) {
        List<EffectiveRole> receivers = roles.along(List.of(mailbox)).stream()
                .filter(role -> role.role() == Role.INITIAL_RECEIVER)
                .toList();
        if (receivers.stream().noneMatch(EffectiveRole::subUnits)) {
            cases.receivedIn(ALL, mailbox, AT_A_TIME).stream()
                    .filter(incident -> nobodyReceives(incident, receivers))
                    .forEach(this::route);
        }
    }

    private boolean nobodyReceives(IncidentCase incident, List<EffectiveRole> receivers) {
        Long unit = incident.place().unit();
        List<Long> path = unit == null ? List.of() : tree.current().path(unit);
        return receivers.stream().noneMatch(role -> role.covers(path));
    }

    private void route(IncidentCase incident) {
        changes.change(incident, "routed", (c, change) -> routing.routeAgain(c));
    }
}
