package dk.dpsd.mail;

import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.seb.request.AccessAnswered;
import dk.dpsd.seb.request.AccessRequested;
import dk.dpsd.seb.review.ReviewOverdue;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears what user administration tells people of, as {@link Outbox} hears the rest. */
@Dependent
public class OutboxOfSeb {

    @Inject
    OutboxStore store;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.base-url", defaultValue = "http://localhost:9080")
    String baseUrl;

    void tell(@Observes AccessRequested event) {
        write(new SebLetters(baseUrl).mail(event));
    }

    void tell(@Observes AccessAnswered event) {
        write(new SebLetters(baseUrl).mail(event));
    }

    void tell(@Observes ReviewOverdue event) {
        write(new SebLetters(baseUrl).mail(event));
    }

    private void write(MailDraft mail) {
        store.add(mail, Clocks.now(clock));
    }
}
