package dk.dpsd.audit.subject;

import dk.dpsd.audit.DeedKind;
import java.time.Instant;
import java.util.List;

/**
 * One line of what the data subject is told (C-579/21): when, as what, for whom and why; never who, and nothing of what
 * the case says.
 *
 * @param actor who in general did it
 * @param roles the roles as SEB calls them; none for visitors and the system
 * @param organisations the names of the organisations the roles are on, or else the CVR
 */
public record SubjectLine(
        Instant at,
        Actor actor,
        List<String> roles,
        List<String> organisations,
        String deed,
        DeedKind kind,
        Purpose purpose) {

    /** Who in general did it. */
    public enum Actor {
        STAFF,
        /** Staff, in an entry from before roles were written down. */
        STAFF_NOT_RECORDED,
        VISITOR,
        SYSTEM
    }
}
