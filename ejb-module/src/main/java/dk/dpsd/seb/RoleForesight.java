package dk.dpsd.seb;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Asks what a change of somebody's role rows would do, before it is saved. */
@Dependent
public class RoleForesight {

    private final AssignmentConsequences consequences;
    private final LiveTree tree;
    private final Clock clock;

    @Inject
    public RoleForesight(AssignmentConsequences consequences, LiveTree tree, Clock clock) {
        this.consequences = consequences;
        this.tree = tree;
        this.clock = clock;
    }

    /** Rows that wait are taken as there: the new one will find them there. */
    RolePreview ofGiving(long user, List<RoleAssignment> rows, RoleForm form) {
        LocalDate today = Clocks.today(clock);
        List<RoleRow> before = rows(rows, row -> row.countsOn(today) || row.isWaiting() && !row.isOverOn(today));
        List<RoleRow> after = new ArrayList<>(before);
        after.add(new RoleRow(form.role(), form.unit(), form.subUnits()));
        return new RolePreview(consequences.of(user, before, after), Warning.of(form, tree.current()));
    }

    RolePreview ofRevoking(long user, List<RoleAssignment> rows, RoleAssignment taken) {
        LocalDate today = Clocks.today(clock);
        List<RoleRow> before = rows(rows, row -> row.countsOn(today));
        List<RoleRow> after = rows(rows, row -> row.countsOn(today) && !row.id().equals(taken.id()));
        return new RolePreview(consequences.of(user, before, after), List.of());
    }

    private static List<RoleRow> rows(List<RoleAssignment> rows, Predicate<RoleAssignment> wanted) {
        return rows.stream()
                .filter(wanted)
                .flatMap(row -> RoleRow.of(row).stream())
                .toList();
    }
}
