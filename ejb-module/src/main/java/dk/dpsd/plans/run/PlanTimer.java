package dk.dpsd.plans.run;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every minute for plans that are due, also for those that came due while no server was up. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanTimer {

    private static final Logger LOG = System.getLogger(PlanTimer.class.getName());

    @Inject
    PlanDesk desk;

    @Schedule(hour = "*", minute = "*", second = "5", persistent = false, info = "plans: run what is due")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void ring() {
        desk.due().forEach(this::run);
    }

    private void run(long plan) {
        try {
            desk.run(plan);
        } catch (EJBException e) {
            LOG.log(
                    Level.WARNING,
                    "Plan {0} was not run ({1}); it is tried again.",
                    Long.toString(plan),
                    e.getCausedByException() == null
                            ? e.getClass().getSimpleName()
                            : e.getCausedByException().getClass().getSimpleName());
            desk.failed(plan);
        }
    }
}
