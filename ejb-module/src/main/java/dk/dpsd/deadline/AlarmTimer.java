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

/** Rings at the hour of the alarm, and soon after a start that missed it: what was told already is not told again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlarmTimer {

    private static final Logger LOG = System.getLogger(AlarmTimer.class.getName());

    @Inject
    AnonymisationAlarm alarm;

    @Inject
    HandlerReminding reminding;

    @Inject
    LateAlarm late;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false, info = "deadline: alarms and reminders")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void ring() {
        ring("alarm of cases that are not anonymised", alarm::ring);
        ring("reminder of handlers", reminding::ring);
        ring("alarm of superusers", late::ring);
    }

    /** One that fails keeps no other from ringing. */
    private static void ring(String what, Runnable alarm) {
        try {
            alarm.run();
        } catch (EJBException e) {
            LOG.log(
                    Level.WARNING,
                    "The {0} was not made; the next round, in a minute, tries again: {1}",
                    what,
                    e.getMessage());
        }
    }
}
