package dk.dpsd.mail;

import dk.dpsd.mail.store.OutboxStore;
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
 * Every night forgets what old mails said and to whom: those about no case, and those written after their case had ended,
 * which no closing comes by any more. Some at a time, each in a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Erases(
        value = {
            "OutboxMail.recipientName",
            "OutboxMail.recipientAddress",
            "OutboxMail.subject",
            "OutboxMail.body",
            "MailAttachment.content"
        },
        when = "dpsd.mail.kept-days after it was written, once its way is over")
public class MailRetention {

    private static final int BATCH = 200;

    @Inject
    OutboxStore store;

    @Inject
    OwnTransaction transaction;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.mail.kept-days", defaultValue = "90")
    int days;

    @Schedule(hour = "3", minute = "40", persistent = false, info = "mail: forget")
    @Requires(Action.RUN_SYSTEM_TASK)
    public void forget() {
        var before = Clocks.now(clock).minus(Duration.ofDays(days));
        int forgotten;
        do {
            forgotten = transaction.get(() -> store.forget(before, BATCH));
        } while (forgotten > 0);
    }
}
