package dk.dpsd.reception;

import dk.dpsd.organisation.OwnTransaction;
import dk.dpsd.seb.RolesChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Routes again as soon as a change of roles is committed, in a transaction of its own: the change counts whatever comes
 * of the cases, and neither waits for the reports that are being made at that moment. What is missed here the
 * {@link ReroutingTimer} finds.
 */
@ApplicationScoped
public class ReroutingSoon {

    private static final Logger LOG = System.getLogger(ReroutingSoon.class.getName());

    @Inject
    Rerouting rerouting;

    @Inject
    OwnTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    void onRoles(@Observes(during = TransactionPhase.AFTER_SUCCESS) RolesChanged changed) {
        executor.execute(this::routeAgain);
    }

    private void routeAgain() {
        try {
            transaction.run(rerouting::routeAgain);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Cases were not routed again after a change of roles; the timer will try", failed);
        }
    }
}
