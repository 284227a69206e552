package dk.dpsd.access;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who may do what to which case, naively and from the words of domain A.17, A.18 and A.19: walks parents, loops over
 * rows. Knows neither the table of permissions nor any query; a test holds them against it.
 */
final class ReferenceScope {

    private static final Set<String> ROLES = Set.of(
            "dpsinitialmodtager",
            "dpsdecentralsagsbehandler",
            "dpsprivatleverandor",
            "dpsregionaabnesager",
            "dpskommuneaabnesager",
            "dpsplanadministrator",
            "dpspatientsikkerhedsmedarbejder",
            "dpsvogter",
            "sebadministrator",
            "nationaloperator",
            "styrelseslaeser");

    private final RandomTree live;
    private final List<RoleAssignment> rows;

    ReferenceScope(RandomTree live, List<RoleAssignment> rows) {
        this.live = live;
        this.rows = rows;
    }

    boolean allows(long user, Action action, World.Known known) {
        return counting(user, rows).stream().anyMatch(row -> allows(row, action, known));
    }

    /** The rows of a user that count: Patientsikkerhedsmedarbejder and Privatleverandør stand alone (A.18). */
    static List<RoleAssignment> counting(long user, List<RoleAssignment> rows) {
        List<RoleAssignment> own = rows.stream()
                .filter(row -> row.userId() == user)
                .filter(row -> ROLES.contains(name(row)))
                .toList();
        for (String alone : List.of("dpspatientsikkerhedsmedarbejder", "dpsprivatleverandor")) {
            if (own.stream().anyMatch(row -> name(row).equals(alone))) {
                return own.stream().filter(row -> name(row).equals(alone)).toList();
            }
        }
        return own;
    }

    private static String name(RoleAssignment row) {
        return row.roleName().toLowerCase(Locale.ROOT);
    }

    private boolean allows(RoleAssignment row, Action action, World.Known known) {
        return switch (name(row)) {
            case "dpsinitialmodtager" -> receiver(row, action, known);
            case "dpsdecentralsagsbehandler" -> handler(row, action, known);
            case "dpsprivatleverandor" -> provider(row, action, known.incident());
            case "dpsregionaabnesager", "dpskommuneaabnesager" -> overview(row, action, known);
            case "dpspatientsikkerhedsmedarbejder" -> quality(row, action, known);
            case "nationaloperator" -> operator(action, known.incident());
            default -> false;
        };
    }

    /** The inbox until somebody accepts; then only the recall; what she rejected herself. */
    private boolean receiver(RoleAssignment row, Action action, World.Known known) {
        IncidentCase c = known.incident();
        boolean mine = row.unit() != null
                && row.unit().equals(c.place().mailboxUnit())
                && (row.hasSubUnits() || row.unit().equals(c.place().unit()));
        boolean droppedByMe = Long.valueOf(row.userId()).equals(c.ending().droppedBy());
        return switch (action) {
            case READ_INBOX, TRIAGE_CASE, KEEP_DRAFT, SET_KEYWORDS, SET_FOCUS_AREAS, SEARCH_CASES ->
                mine && c.state() == CaseState.RECEIVED;
            case READ_CASE, READ_DOCUMENT ->
                mine && (c.state() == CaseState.RECEIVED || c.state() == CaseState.REJECTED) || droppedByMe;
            case READ_KEYWORDS ->
                (c.state() == CaseState.IN_PROGRESS || c.state() == CaseState.CLOSED) && covers(row, known);
            case READ_DEADLINES -> mine && (c.state() == CaseState.RECEIVED || c.state() == CaseState.REJECTED);
            case RECALL_CASE -> mine && c.state() == CaseState.IN_PROGRESS;
            case RESTORE_CASE -> mine && c.state() == CaseState.REJECTED;
            case LIST_DROPPED_CASES -> mine && c.state() == CaseState.REJECTED || droppedByMe;
            case ANONYMISE_CASE, CLOSE_CASE, MASK_ENDED_CASE -> droppedByMe;
            default -> false;
        };
    }

    /** Own location and everything under it, but not what still lies in an inbox (A.17, R-ROUTE-07). */
    private boolean handler(RoleAssignment row, Action action, World.Known known) {
        IncidentCase c = known.incident();
        boolean dropped = c.state() == CaseState.REJECTED || c.state() == CaseState.DELETED;
        boolean open = c.state() == CaseState.IN_PROGRESS;
        boolean closed = c.state() == CaseState.CLOSED;
        return switch (action) {
            case READ_CASE, READ_DOCUMENT, SEARCH_CASES ->
                c.state() != CaseState.RECEIVED && covers(row, known)
                        || (open || closed) && given(row.userId(), known, GrantLevel.READ);
            case READ_ACCESS_LOG, SEARCH_ACCESS_LOG, READ_DEADLINES ->
                c.state() != CaseState.RECEIVED && covers(row, known);
            case WORK_CASE, KEEP_DRAFT, CHANGE_DOCUMENT ->
                open && (covers(row, known) || given(row.userId(), known, GrantLevel.FULL));
            case APPEND_TO_CASE -> open && given(row.userId(), known, GrantLevel.APPEND);
            case LIST_GRANTED_CASES -> (open || closed) && given(row.userId(), known, GrantLevel.READ);
            case GRANT_ACCESS, READ_KEYWORDS, RECEIVE_PLAN -> (open || closed) && covers(row, known);
            case DRAW_REPORTS ->
                c.state() != CaseState.RECEIVED && covers(row, known)
                        || closed && given(row.userId(), known, GrantLevel.READ);
            case ASSIGN_CASE, MOVE_CASE, DELETE_CASE, SET_KEYWORDS, SET_FOCUS_AREAS, SEND_SUMMARY ->
                open && covers(row, known);
            case RESTORE_CASE -> c.state() == CaseState.DELETED && covers(row, known);
            case LIST_OWN_CASES -> open && Long.valueOf(row.userId()).equals(c.handler());
            case LIST_CLOSED_CASES -> c.state() == CaseState.CLOSED && covers(row, known);
            case LIST_DROPPED_CASES -> dropped && covers(row, known);
            case ANONYMISE_CASE, CLOSE_CASE -> (open || dropped) && covers(row, known);
            case MASK_ENDED_CASE -> (closed || dropped) && covers(row, known);
            default -> false;
        };
    }

    /** "own": only cases assigned to the user, and only while they are open (R-PRIV-10, -14). */
    private static boolean provider(RoleAssignment row, Action action, IncidentCase c) {
        boolean own =
                c.state() == CaseState.IN_PROGRESS && Long.valueOf(row.userId()).equals(c.handler());
        return switch (action) {
            case READ_CASE,
                    WORK_CASE,
                    LIST_OWN_CASES,
                    ANONYMISE_CASE,
                    CLOSE_CASE,
                    KEEP_DRAFT,
                    SET_KEYWORDS,
                    READ_DOCUMENT,
                    CHANGE_DOCUMENT -> own;
            default -> false;
        };
    }

    /** Access to this very case, at the level or one that holds it, on its last day still (R-GRANT-03, -04). */
    private static boolean given(long user, World.Known known, GrantLevel least) {
        return known.given().stream()
                .filter(given -> given.account() == user)
                .filter(given -> given.lastDay() == null || !given.lastDay().isBefore(World.TODAY))
                .anyMatch(given -> given.level().compareTo(least) >= 0);
    }

    /** Open cases with a handler on the own locations: to see who has them, and to hand them over (R-OPEN-01..03). */
    private boolean overview(RoleAssignment row, Action action, World.Known known) {
        return switch (action) {
            case LIST_OPEN_CASES, REMIND_HANDLER, ASSIGN_CASE, SEARCH_CASES, READ_DEADLINES ->
                known.incident().state() == CaseState.IN_PROGRESS && covers(row, known);
            default -> false;
        };
    }

    /** Receives what plans send of the own location and everything under it, and sees nothing (R-ROUTE-08, R-PLAN-05). */
    private boolean quality(RoleAssignment row, Action action, World.Known known) {
        CaseState state = known.incident().state();
        return action == Action.RECEIVE_PLAN
                && (state == CaseState.IN_PROGRESS || state == CaseState.CLOSED)
                && covers(row, known);
    }

    /** The queue "Uden postkasse". */
    private static boolean operator(Action action, IncidentCase c) {
        return action == Action.PLACE_UNROUTED
                && c.state() == CaseState.RECEIVED
                && c.place().mailboxUnit() == null;
    }

    /** An open case stands where the register has its unit today, an ended one where it stood when it ended. */
    private boolean covers(RoleAssignment row, World.Known known) {
        Long unit = known.incident().place().unit();
        if (unit == null || !live.knows(row.unit())) {
            return false;
        }
        if (!row.hasSubUnits()) {
            return row.unit().equals(unit);
        }
        CaseState state = known.incident().state();
        boolean open = state == CaseState.RECEIVED || state == CaseState.IN_PROGRESS;
        RandomTree tree = open ? live : known.reportedIn();
        for (Long up = unit; up != null; up = tree.parentOf(up)) {
            if (up.equals(row.unit())) {
                return true;
            }
        }
        return false;
    }
}
