package dk.dpsd.mail;

import dk.dpsd.mail.model.MailAddress;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.plans.run.PlanMailWithdrawn;
import dk.dpsd.plans.run.PlanNotReceived;
import dk.dpsd.plans.run.PlanReport;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.PlainText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears what plans send (R-MAIL-08), as {@link Outbox} hears the rest; the report goes along as a file. */
@Dependent
public class OutboxOfPlans {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", DANISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm", DANISH);

    @Inject
    OutboxStore store;

    @Inject
    Post post;

    @Inject
    MailRecords records;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.base-url", defaultValue = "http://localhost:9080")
    String baseUrl;

    void tell(@Observes PlanReport event) {
        store.add(report(event), Clocks.now(clock)).ifPresent(mail -> {
            if (mail.state() == MailState.WAITING) {
                store.attach(mail, event.file().name(), event.file().content());
            }
            records.tell(mail);
        });
    }

    void tell(@Observes PlanNotReceived event) {
        var kind = MailKind.PLAN_NOT_RECEIVED;
        String number = Long.toString(event.number());
        String link = (baseUrl.endsWith("/") ? baseUrl : baseUrl + "/") + "planer/" + event.plan() + "/resultater";
        String body = MailTexts.of(
                        kind + ".body",
                        name(event.to().name()),
                        number,
                        moment(event.dueAt()),
                        event.recipients(),
                        link)
                + MailTexts.of("foot");
        post.lay(List.of(new MailDraft(
                kind,
                null,
                event.to().name(),
                event.to().email(),
                MailTexts.of(kind + ".subject", number),
                PlainText.printable(body))));
    }

    void withdraw(@Observes PlanMailWithdrawn event) {
        store.withdraw(event.result());
    }

    /** The subject carries no content (design 8), and a plan's name was written by somebody. */
    private static MailDraft report(PlanReport event) {
        var kind = MailKind.PLAN_REPORT;
        String message = event.message() == null ? "" : event.message() + "\n\n";
        String body = MailTexts.of(
                kind + ".body",
                name(event.to().name()),
                event.name(),
                Long.toString(event.number()),
                event.file().title(),
                day(event.span().from()),
                day(event.span().to()),
                event.file().rows(),
                message);
        return new MailDraft(
                kind,
                null,
                event.to().name(),
                event.to().email(),
                MailTexts.of(kind + ".subject", Long.toString(event.number())),
                PlainText.printable(body),
                event.result());
    }

    private static String name(String name) {
        return MailAddress.oneLine(name, OutboxMail.LONGEST_NAME);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Clocks.COPENHAGEN));
    }
}
