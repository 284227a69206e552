package dk.dpsd.audit;

import dk.dpsd.audit.store.RetentionStore;
import dk.dpsd.organisation.OwnTransaction;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Erases;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every night forgets, in entries about no case, the addresses of people without a log-in that are old, and personal
 * values about accounts that are no more (R-LOG-05). Some at a time, each in a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Erases(
        value = {"AuditEntry.address.text", "AuditChange.before.text", "AuditChange.after.text"},
        when = "dpsd.audit.visitor-address-days after it was written; values when the account they are about is gone")
public class Retention {

    private static final int BATCH = 500;

    @Inject
    RetentionStore store;

    @Inject
    OwnTransaction transaction;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.audit.visitor-address-days", defaultValue = "180")
    int days;

    @Schedule(hour = "3", minute = "20", persistent = false, info = "audit: forget")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void forget() {
        var before = Clocks.now(clock).minus(Duration.ofDays(days));
        int forgotten;
        do {
            forgotten = transaction.get(() -> store.forget(before, BATCH));
        } while (forgotten > 0);
    }
}
