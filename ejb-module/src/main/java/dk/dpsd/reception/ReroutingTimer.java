package dk.dpsd.reception;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Role rows begin and end by their date, which no event tells: so mailboxes are looked at every few minutes. */
@Stateless
public class ReroutingTimer {

    @Inject
    Rerouting rerouting;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "reception: route again")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void routeAgain() {
        rerouting.routeAgain();
    }
}
