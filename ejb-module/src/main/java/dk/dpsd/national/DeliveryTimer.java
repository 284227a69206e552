package dk.dpsd.national;

import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every few seconds for ended cases and hands them to the authority until it acknowledges (design 11). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {

    private static final Logger LOG = System.getLogger(DeliveryTimer.class.getName());

    @Inject
    DeliveryDesk desk;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "national: deliver")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void deliver() {
        desk.due().forEach(this::deliver);
    }

    private void deliver(long caseId) {
        desk.take(caseId).ifPresent(handed -> {
            try {
                if (LastLook.at(handed).isPresent()) {
                    desk.refuse(caseId).ifPresent(reason -> tell(handed, reason));
                } else {
                    desk.handOver(handed);
                    desk.acknowledged(caseId);
                }
            } catch (TurnedAwayException e) {
                desk.turnedAway(caseId, e.getMessage());
                LOG.log(
                        Level.ERROR,
                        "Case {0} was turned away by the authority''s side ({1}). See /drift/levering; it is not tried again"
                                + " until somebody says so there.",
                        handed.caseNumber(),
                        e.getMessage());
            } catch (NotTakenException e) {
                triedAgain(caseId, handed, e.getMessage());
            } catch (RuntimeException e) {
                triedAgain(caseId, handed, e.getClass().getSimpleName());
            }
        });
    }

    private void triedAgain(long caseId, AnonymousCase handed, String error) {
        desk.failed(caseId, error);
        LOG.log(
                Level.WARNING,
                "Case {0} was not delivered to the authority ({1}); it is tried again.",
                handed.caseNumber(),
                error);
    }

    private static void tell(AnonymousCase handed, String reason) {
        LOG.log(
                Level.WARNING,
                "Case {0} is not delivered to the authority: a text still holds an identifier ({1}). Its handler and those"
                        + " who may anonymise it are told by mail; it goes as soon as they have masked it again.",
                handed.caseNumber(),
                reason);
    }
}
