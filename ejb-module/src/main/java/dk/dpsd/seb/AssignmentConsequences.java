package dk.dpsd.seb;

import java.util.List;

/**
 * Port: what would happen if somebody's roles were others. User administration asks before it saves; the street that
 * brings reports to mailboxes knows.
 */
public interface AssignmentConsequences {

    /**
     * @param user the account whose roles change
     * @param before her roles as they count now
     * @param after her roles as they would count
     */
    Consequences of(long user, List<RoleRow> before, List<RoleRow> after);
}
