package dk.dpsd.mail;

import dk.dpsd.national.mapping.MappingErrorAnswered;
import dk.dpsd.national.mapping.MappingErrorReported;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears what is told of mapping errors, as {@link Outbox} hears the rest. */
@Dependent
public class OutboxOfNational {

    @Inject
    Post post;

    @Inject
    @ConfigProperty(name = "dpsd.base-url", defaultValue = "http://localhost:9080")
    String baseUrl;

    void tell(@Observes MappingErrorReported event) {
        post.lay(new NationalLetters(baseUrl).mails(event));
    }

    void tell(@Observes MappingErrorAnswered event) {
        post.lay(new NationalLetters(baseUrl).mails(event));
    }
}
