package dk.dpsd.mail;

import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Lays mails into the outbox, in the caller's transaction; what is refused there and then is told at once. */
@Dependent
class Post {

    private final OutboxStore store;
    private final MailRecords records;
    private final Clock clock;

    @Inject
    Post(OutboxStore store, MailRecords records, Clock clock) {
        this.store = store;
        this.records = records;
        this.clock = clock;
    }

    void lay(List<MailDraft> mails) {
        mails.forEach(mail -> store.add(mail, Clocks.now(clock)).ifPresent(records::tell));
    }
}
