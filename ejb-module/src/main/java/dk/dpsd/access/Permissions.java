package dk.dpsd.access;

import static dk.dpsd.access.Relation.DROPPED;
import static dk.dpsd.access.Relation.HANDLED;
import static dk.dpsd.access.Relation.IN_MAILBOX;
import static dk.dpsd.access.Relation.IN_UNIT;
import static dk.dpsd.access.Relation.UNROUTED;
import static dk.dpsd.shared.model.CaseState.CLOSED;
import static dk.dpsd.shared.model.CaseState.DELETED;
import static dk.dpsd.shared.model.CaseState.IN_PROGRESS;
import static dk.dpsd.shared.model.CaseState.RECEIVED;
import static dk.dpsd.shared.model.CaseState.REJECTED;

import dk.dpsd.access.model.Role;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which role may do what, over which relation to a case, in which state (domain A.17). What is not said here is denied;
 * there is no role that may do everything.
 */
final class Permissions {

    /** One permission: for the action, cases in these states that stand in this relation to the role's holder. */
    record Grant(Relation relation, Set<CaseState> states) {}

    /** What visitors may do, and so everybody. */
    private static final Set<Action> PUBLIC = EnumSet.of(
            Action.ENTER_SITE,
            Action.LOOK_UP_PLACE,
            Action.SUBMIT_REPORT,
            Action.READ_RECEIPT,
            Action.LOG_IN,
            Action.READ_HEALTH);

    /** What a login alone gives. */
    private static final Set<Action> PERSONAL = EnumSet.of(Action.READ_OWN_ACCOUNT, Action.READ_REFERENCE_DATA);

    private static final Map<Role, Map<Action, List<Grant>>> TABLE = new EnumMap<>(Role.class);

    static {
        Role receiver = Role.INITIAL_RECEIVER;
        allow(receiver, Action.READ_INBOX, IN_MAILBOX, RECEIVED);
        allow(receiver, Action.TRIAGE_CASE, IN_MAILBOX, RECEIVED);
        allow(receiver, Action.READ_CASE, IN_MAILBOX, RECEIVED, REJECTED);
        allow(receiver, Action.READ_CASE, DROPPED, REJECTED, DELETED);
        allow(receiver, Action.RECALL_CASE, IN_MAILBOX, IN_PROGRESS);
        allow(receiver, Action.RESTORE_CASE, IN_MAILBOX, REJECTED);
        allow(receiver, Action.LIST_DROPPED_CASES, IN_MAILBOX, REJECTED);
        allow(receiver, Action.LIST_DROPPED_CASES, DROPPED, REJECTED, DELETED);
        allow(receiver, Action.ANONYMISE_CASE, DROPPED, REJECTED, DELETED);
        allow(receiver, Action.CLOSE_CASE, DROPPED, REJECTED, DELETED);

        Role handler = Role.CASE_HANDLER;
        allow(handler, Action.READ_CASE, IN_UNIT, IN_PROGRESS, CLOSED, REJECTED, DELETED);
        allow(handler, Action.WORK_CASE, IN_UNIT, IN_PROGRESS);
        allow(handler, Action.ASSIGN_CASE, IN_UNIT, IN_PROGRESS);
        allow(handler, Action.MOVE_CASE, IN_UNIT, IN_PROGRESS);
        allow(handler, Action.DELETE_CASE, IN_UNIT, IN_PROGRESS);
        allow(handler, Action.RESTORE_CASE, IN_UNIT, DELETED);
        allow(handler, Action.LIST_OWN_CASES, HANDLED, IN_PROGRESS);
        allow(handler, Action.LIST_CLOSED_CASES, IN_UNIT, CLOSED);
        allow(handler, Action.LIST_DROPPED_CASES, IN_UNIT, REJECTED, DELETED);
        allow(handler, Action.READ_ACCESS_LOG, IN_UNIT, IN_PROGRESS, CLOSED, REJECTED, DELETED);
        allow(handler, Action.ANONYMISE_CASE, IN_UNIT, IN_PROGRESS, REJECTED, DELETED);
        allow(handler, Action.CLOSE_CASE, IN_UNIT, IN_PROGRESS, REJECTED, DELETED);

        // By assignment, never by unit (design 6, R-PRIV-10, -11, -14): nothing once the case is closed.
        Role provider = Role.PRIVATE_PROVIDER;
        allow(provider, Action.READ_CASE, HANDLED, IN_PROGRESS);
        allow(provider, Action.WORK_CASE, HANDLED, IN_PROGRESS);
        allow(provider, Action.LIST_OWN_CASES, HANDLED, IN_PROGRESS);
        allow(provider, Action.ANONYMISE_CASE, HANDLED, IN_PROGRESS);
        allow(provider, Action.CLOSE_CASE, HANDLED, IN_PROGRESS);

        Role operator = Role.NATIONAL_OPERATOR;
        allow(operator, Action.PLACE_UNROUTED, UNROUTED, RECEIVED);
        allow(operator, Action.IMPORT_SOR);
        allow(operator, Action.IMPORT_CLASSIFICATION);
        allow(operator, Action.VERIFY_ACCESS_LOG);
        allow(operator, Action.READ_MAIL_TROUBLE);

        allow(Role.AUTHORITY_READER, Action.READ_NATIONAL_REGISTER);
    }

    private Permissions() {}

    private static void allow(Role role, Action action, Relation relation, CaseState first, CaseState... more) {
        grants(role, action).add(new Grant(relation, EnumSet.of(first, more)));
    }

    private static void allow(Role role, Action action) {
        grants(role, action);
    }

    private static List<Grant> grants(Role role, Action action) {
        return TABLE.computeIfAbsent(role, r -> new EnumMap<>(Action.class))
                .computeIfAbsent(action, a -> new ArrayList<>());
    }

    static boolean isPublic(Action action) {
        return PUBLIC.contains(action);
    }

    /** What a person with these roles may do at all; on which cases is for the scope to say. */
    static Set<Action> actionsOf(Collection<Role> roles) {
        Set<Action> actions = EnumSet.copyOf(PUBLIC);
        actions.addAll(PERSONAL);
        roles.forEach(role -> actions.addAll(TABLE.getOrDefault(role, Map.of()).keySet()));
        return actions;
    }

    static Stream<Grant> grantsOf(Role role, Action action) {
        return TABLE.getOrDefault(role, Map.of()).getOrDefault(action, List.of()).stream();
    }
}
