package dk.dpsd.mail;

import dk.dpsd.seb.request.AccessAnswered;
import dk.dpsd.seb.request.AccessRequested;
import dk.dpsd.seb.review.ReviewOverdue;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears what user administration tells people of, as {@link Outbox} hears the rest. */
@Dependent
public class OutboxOfSeb {

    @Inject
    Post post;

    @Inject
    @ConfigProperty(name = "dpsd.base-url", defaultValue = "http://localhost:9080")
    String baseUrl;

    void tell(@Observes AccessRequested event) {
        post.lay(List.of(new SebLetters(baseUrl).mail(event)));
    }

    void tell(@Observes AccessAnswered event) {
        post.lay(List.of(new SebLetters(baseUrl).mail(event)));
    }

    void tell(@Observes ReviewOverdue event) {
        post.lay(List.of(new SebLetters(baseUrl).mail(event)));
    }
}
