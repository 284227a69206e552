package dk.dpsd.shared.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The cases somebody may reach for one action: a union of branches (design 1). Computed in {@code access}; turned into a
 * condition in one place, the case store; every store method that reads or changes case data takes it first. No
 * branches: nothing.
 */
public record Scope(Action action, List<Branch> branches) {

    public Scope {
        branches = List.copyOf(branches);
    }

    /** Cases in one of the states that the reach covers. */
    public record Branch(Reach reach, Set<CaseState> states) {
        public Branch {
            states = Set.copyOf(states);
        }
    }

    /** Along which relation a case is reached. */
    public sealed interface Reach {

        /** The case's unit is this one or lies below it; {@code depth} is the unit's own, 1 for an owner. */
        record SubTree(long unit, int depth) implements Reach {}

        /** The case's unit is this very one ("Kun denne enhed"). */
        record ExactUnit(long unit) implements Reach {}

        /** The case lies in this mailbox; with {@code onlyOwn} only when it was placed on that very unit. */
        record Mailbox(long unit, boolean onlyOwn) implements Reach {}

        /** The case is assigned to this account. */
        record Handler(long account) implements Reach {}

        /** The case was rejected or deleted by this account. */
        record DroppedBy(long account) implements Reach {}

        /** Somebody gave this account access to the case, at one of these levels and still valid that day (R-GRANT-03). */
        record Granted(long account, Set<GrantLevel> levels, LocalDate day) implements Reach {
            public Granted {
                levels = Set.copyOf(levels);
            }
        }

        /** The case has no mailbox. */
        record Unrouted() implements Reach {}

        /** Every case: for one of the system's own tasks, never for a person. */
        record Task(SystemTask task) implements Reach {}
    }

    /** The reach of one of the system's own tasks. */
    public static Scope task(SystemTask task) {
        return new Scope(
                Action.RUN_SYSTEM_TASK, List.of(new Branch(new Reach.Task(task), EnumSet.allOf(CaseState.class))));
    }

    public boolean isEmpty() {
        return branches.isEmpty();
    }
}
