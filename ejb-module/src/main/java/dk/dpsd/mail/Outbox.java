package dk.dpsd.mail;

import dk.dpsd.casework.CaseAssigned;
import dk.dpsd.casework.grant.CaseGranted;
import dk.dpsd.deadline.AnonymisationDue;
import dk.dpsd.deadline.HandlerReminded;
import dk.dpsd.deadline.SuperuserAlarmed;
import dk.dpsd.followup.AnswerCame;
import dk.dpsd.followup.QuestionAsked;
import dk.dpsd.national.DeliveryRefused;
import dk.dpsd.reception.CaseReachedMailbox;
import dk.dpsd.reception.CaseReachedVogter;
import dk.dpsd.reception.CaseWithoutMailbox;
import dk.dpsd.seb.CombinationNeutralised;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hears what people must be told of and writes one mail to each of them, in the transaction of the deed (design 11): no
 * deed without its mail, no mail without its deed. Sending comes later, and may fail without harm to the deed.
 */
@Dependent
public class Outbox {

    @Inject
    Post post;

    @Inject
    @ConfigProperty(name = "dpsd.base-url", defaultValue = "http://localhost:9080")
    String baseUrl;

    void tell(@Observes CaseReachedMailbox event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }

    void tell(@Observes CaseReachedVogter event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }

    void tell(@Observes CaseAssigned event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }

    void tell(@Observes CaseGranted event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }

    void tell(@Observes CaseWithoutMailbox event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }

    void tell(@Observes QuestionAsked event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }

    void tell(@Observes AnswerCame event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }

    void tell(@Observes DeliveryRefused event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }

    void tell(@Observes AnonymisationDue event) {
        post.lay(List.of(new DeadlineLetters(baseUrl).mail(event)));
    }

    void tell(@Observes HandlerReminded event) {
        post.lay(List.of(new DeadlineLetters(baseUrl).mail(event)));
    }

    void tell(@Observes SuperuserAlarmed event) {
        post.lay(List.of(new DeadlineLetters(baseUrl).mail(event)));
    }

    void tell(@Observes CombinationNeutralised event) {
        post.lay(new MailWriter(baseUrl).mails(event));
    }
}
