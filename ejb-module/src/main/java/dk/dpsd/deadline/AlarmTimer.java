package dk.dpsd.deadline;

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

/** Rings at half past six, and soon after a start that missed it: what was told already is not told again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlarmTimer {

    private static final Logger LOG = System.getLogger(AlarmTimer.class.getName());

    @Inject
    AnonymisationAlarm alarm;

    @Schedule(
            hour = "*",
            minute = "*",
            second = "20",
            persistent = false,
            info = "deadline: alarm of cases not anonymised")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void ring() {
        try {
            alarm.ring();
        } catch (EJBException e) {
            LOG.log(
                    Level.WARNING,
                    "Nobody was alarmed of cases that are not anonymised; the next round, in a minute, tries again: {0}",
                    e.getMessage());
        }
    }
}
