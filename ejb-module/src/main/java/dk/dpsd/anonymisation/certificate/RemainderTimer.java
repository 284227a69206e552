package dk.dpsd.anonymisation.certificate;

import dk.dpsd.anonymisation.certificate.RemainderDesk.Work;
import dk.dpsd.casework.FollowsErasure;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Removes what is left of ended cases outside the database, and tells the operator where that takes longer than an hour. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemainderTimer {

    private static final Logger LOG = System.getLogger(RemainderTimer.class.getName());

    @Inject
    RemainderDesk desk;

    @Inject
    @Any
    Instance<FollowsErasure> keepers;

    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/10",
            persistent = false,
            info = "anonymisation: remove what is left")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void remove() {
        desk.due().forEach(id -> desk.take(id).ifPresent(this::remove));
    }

    private void remove(Work work) {
        try {
            Optional<FollowsErasure> keeper = keepers.stream()
                    .filter(one -> one.keeper().equals(work.keeper()))
                    .findFirst();
            if (keeper.isEmpty()) {
                desk.notYet(work, "unknown");
            } else if (keeper.get().remove(work.caseId(), work.erasedAt())) {
                desk.done(work);
            } else {
                desk.notYet(work, "left");
            }
        } catch (RuntimeException e) {
            desk.notYet(work, e.getClass().getSimpleName());
        }
    }

    @Schedule(
            hour = "*",
            minute = "*",
            second = "5",
            persistent = false,
            info = "anonymisation: certificates that are late")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void alarm() {
        // What can be removed is removed before anybody is told that it was not.
        remove();
        desk.late().forEach(caseId -> desk.alarm(caseId).ifPresent(RemainderTimer::tell));
    }

    private static void tell(Unfinished late) {
        LOG.log(
                Level.ERROR,
                "Case {0} ended more than an hour ago and may still leave traces in {1}: its certificate is not complete."
                        + " See /drift/levering for the reason; free what is named there (permissions of the folder, disk"
                        + " space) and it is tried again within five minutes.",
                late.caseNumber(),
                late.keepers());
    }
}
