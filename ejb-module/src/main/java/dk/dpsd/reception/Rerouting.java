package dk.dpsd.reception;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.Roles;
import dk.dpsd.access.SystemCalls;
import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.TreeChanged;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;

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
        Map<Long, Boolean> served = new HashMap<>();
        eachOf(after -> cases.withoutMailbox(ALL, after, AT_A_TIME), incident -> {
            if (served.computeIfAbsent(incident.place().unit(), unit -> routing.hasMailbox(incident))) {
                route(incident);
            }
        });
    }

    /** Some at a time up to the last: those that stay where they are must not stand in the way of the others. */
    private static void eachOf(LongFunction<List<IncidentCase>> some, Consumer<IncidentCase> work) {
        List<IncidentCase> batch = some.apply(0);
        while (!batch.isEmpty()) {
            batch.forEach(work);
            batch = some.apply(batch.get(batch.size() - 1).id());
        }
    }

    private void leaveWhereNobodyIs(long mailbox) {
        List<EffectiveRole> receivers = roles.along(List.of(mailbox)).stream()
                .filter(role -> role.role() == Role.INITIAL_RECEIVER)
                .toList();
        if (receivers.stream().noneMatch(EffectiveRole::subUnits)) {
            eachOf(after -> cases.receivedIn(ALL, mailbox, after, AT_A_TIME), incident -> {
                if (nobodyReceives(incident, receivers)) {
                    route(incident);
                }
            });
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
