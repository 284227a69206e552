package dk.dpsd.mail;

import dk.dpsd.mail.model.Letter;
import dk.dpsd.mail.model.MailAttachment;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out mails one by one and takes back what became of them, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxDesk {

    static final int BATCH = 100;

    /** Longer than a server that answers at all can keep one mail. */
    static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    OutboxStore store;

    @Inject
    MailRecords records;

    @Inject
    Clock clock;

    /** Twenty tries are three days: a weekend without a mail server loses nothing. */
    @Inject
    @ConfigProperty(name = "dpsd.mail.max-attempts", defaultValue = "20")
    int mostAttempts;

    /** The mails to send now, the longest waiting first. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public List<Long> due() {
        return store.due(Clocks.now(clock), BATCH);
    }

    /** Takes one mail; empty where another node has it, or where it was tried too often. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public Optional<Letter> claim(long id) {
        var now = Clocks.now(clock);
        var mail = store.claim(id, now, now.plus(LEASE));
        if (mail.isPresent() && mail.get().retry().attempts() > mostAttempts) {
            mail.get().delay("reason.unreachable", now, mostAttempts);
            records.tell(mail.get());
            return Optional.empty();
        }
        return mail.map(OutboxMail::letter).map(this::withFile);
    }

    private Letter withFile(Letter letter) {
        return store.attachment(letter.id())
                .map(along -> letter.with(new Letter.File(along.fileName(), along.content())))
                .orElse(letter);
    }

    /** Writes down what became of a mail; what went along is not kept behind it. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void settle(long id, Outcome outcome) {
        var now = Clocks.now(clock);
        store.lock(id).ifPresent(mail -> {
            switch (outcome.kind()) {
                case SENT -> mail.sent(now);
                case REFUSED -> mail.refuse(outcome.reason());
                case DELAYED, UNREACHABLE -> mail.delay(outcome.reason(), now, mostAttempts);
            }
            if (mail.state() != MailState.WAITING) {
                store.attachment(id).ifPresent(MailAttachment::empty);
            }
            records.tell(mail);
        });
    }
}
