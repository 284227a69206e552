package dk.dpsd.search;

import dk.dpsd.access.SystemCalls;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is committed on this node can be found on it at once; what is missed here the {@link IndexTimer} finds. */
@ApplicationScoped
public class IndexSoon {

    private static final Logger LOG = System.getLogger(IndexSoon.class.getName());

    @Inject
    IndexKeeping keeping;

    @Inject
    SystemCalls system;

    @Resource
    ManagedExecutorService executor;

    private final AtomicBoolean asked = new AtomicBoolean();

    void onNoted(@Observes(during = TransactionPhase.AFTER_SUCCESS) CasesNoted noted) {
        if (keeping.standing().isReady() && asked.compareAndSet(false, true)) {
            executor.execute(this::follow);
        }
    }

    private void follow() {
        asked.set(false);
        try {
            system.call(() -> {
                keeping.follow();
                return null;
            });
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What changed was not put into the search index at once; the timer will", failed);
        }
    }
}
