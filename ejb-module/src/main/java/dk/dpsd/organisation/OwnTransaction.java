package dk.dpsd.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Runs a step in a transaction of its own, so that a long import commits as it goes and holds few locks. */
@ApplicationScoped
public class OwnTransaction {

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T get(Supplier<T> step) {
        return step.get();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void run(Runnable step) {
        step.run();
    }
}
