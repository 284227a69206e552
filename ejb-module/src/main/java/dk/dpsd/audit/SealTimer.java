package dk.dpsd.audit;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Seals the access log every minute and writes the newest seal outside the database. Every node does: one of them gets
 * the seal, each exports it.
 */
@Singleton
@Startup
@DependsOn("Schema")
public class SealTimer {

    private static final Logger LOG = System.getLogger(SealTimer.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Resource
    TimerService timers;

    @Inject
    Sealing sealing;

    @Inject
    SealPlace place;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY.toMillis(), EVERY.toMillis(), new TimerConfig("audit.seal", false));
    }

    /** The seal is committed before it is exported: outside stands nothing that was rolled back. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Requires(Action.RUN_SYSTEM_TASK)
    public void seal() {
        try {
            sealing.seal();
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The access log was not sealed; the next minute tries again: {0}", e.getMessage());
        }
        export();
    }

    private void export() {
        try {
            var newest = sealing.newest();
            if (newest.isPresent()) {
                place.file().export(newest.get());
            }
        } catch (IOException | EJBException e) {
            LOG.log(
                    Level.WARNING,
                    "The seal of the access log was not exported; the next minute tries again: {0}",
                    e.getMessage());
        }
    }
}
