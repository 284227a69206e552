package dk.dpsd.access;

import dk.dpsd.access.AccessMatrix.Column;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which role may do what, over which relation to a case, in which state, as {@code access-matrix.csv} says (domain A.17
 * is its seed). What is not said there is denied; there is no role that may do everything.
 */
final class Permissions {

    /** One permission: for the action, cases in these states that stand in this relation to the role's holder. */
    record Grant(Relation relation, Set<CaseState> states) {
        Grant {
            states = Set.copyOf(states);
        }
    }

    private static final AccessMatrix MATRIX = AccessMatrix.load();

    private Permissions() {}

    static boolean isPublic(Action action) {
        return MATRIX.actions(Column.EVERYBODY).contains(action);
    }

    /** What somebody may do whom an identity provider vouches for and who has no account. */
    static Set<Action> actionsOfStrangers() {
        return with(Column.EVERYBODY, Column.WITHOUT_ACCOUNT);
    }

    /** What a person with these roles may do at all; on which cases is for the scope to say. */
    static Set<Action> actionsOf(Collection<Role> roles, boolean superuser) {
        Set<Action> actions = with(Column.EVERYBODY, Column.LOGGED_IN);
        roles.forEach(role -> actions.addAll(MATRIX.actions(Column.of(role))));
        if (superuser) {
            actions.addAll(MATRIX.actions(Column.SUPERUSER));
        }
        return actions;
    }

    private static Set<Action> with(Column... columns) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        for (Column column : columns) {
            actions.addAll(MATRIX.actions(column));
        }
        return actions;
    }

    static Stream<Grant> grantsOf(Role role, Action action) {
        return MATRIX.grants(Column.of(role), action).stream();
    }
}
