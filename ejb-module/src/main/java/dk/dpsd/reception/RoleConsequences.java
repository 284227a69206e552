package dk.dpsd.reception;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.RoleRows;
import dk.dpsd.access.Roles;
import dk.dpsd.casework.store.PlacedReports;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.seb.AssignmentConsequences;
import dk.dpsd.seb.Consequences;
import dk.dpsd.seb.RoleRow;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells user administration what a change of roles would do to mailboxes, reports and user lookups. */
@Dependent
public class RoleConsequences implements AssignmentConsequences {

    /** How far back reports are counted. */
    private static final Duration LOOK_BACK = Duration.ofDays(90);

    private final Roles roles;
    private final PlacedReports reports;
    private final LiveTree tree;
    private final Clock clock;

    @Inject
    public RoleConsequences(Roles roles, PlacedReports reports, LiveTree tree, Clock clock) {
        this.roles = roles;
        this.reports = reports;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public Consequences of(long user, List<RoleRow> before, List<RoleRow> after) {
        Hierarchy now = tree.current();
        List<EffectiveRole> others = roles.holdersOf(Role.INITIAL_RECEIVER).stream()
                .filter(role -> role.userId() != user)
                .toList();
        var whatIf = new WhatIf(now, others, effective(user, before), effective(user, after));
        return whatIf.consequences(reportsAround(whatIf.touched(), now));
    }

    private Map<Long, Long> reportsAround(Set<Long> units, Hierarchy now) {
        Scope numbersOnly = Scope.task(SystemTask.FORESEE);
        Instant since = Clocks.now(clock).minus(LOOK_BACK);
        Map<Long, Long> counts = new HashMap<>();
        for (long unit : units) {
            int depth = now.path(unit).size();
            if (depth > 0) {
                counts.putAll(reports.countByUnit(numbersOnly, unit, depth, since));
            }
        }
        return counts;
    }

    private static List<EffectiveRole> effective(long user, List<RoleRow> rows) {
        return RoleRows.guarded(rows.stream()
                .map(row -> new EffectiveRole(user, row.role(), row.unit(), row.subUnits()))
                .toList());
    }
}
