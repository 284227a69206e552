package dk.dpsd.access;

import dk.dpsd.seb.review.RoleEnded;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears that user administration ended a role, and tells those who hang on who is where. */
@Dependent
public class EndedRoles {

    private final Event<RolesChanged> changed;

    @Inject
    public EndedRoles(Event<RolesChanged> changed) {
        this.changed = changed;
    }

    void heard(@Observes RoleEnded ended) {
        changed.fire(new RolesChanged());
    }
}
