package dk.dpsd.mail.summary;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Puts a resumé into the outbox and tells the access log: which, to whom, with or without the patient's data, and why. */
@Dependent
class SummaryPost {

    @Inject
    OutboxStore outbox;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<Records> log;

    void send(IncidentCase incident, SummaryOrder order, byte[] file) {
        var kind = MailKind.SUMMARY;
        String name = order.toName() == null ? order.toAddress() : order.toName();
        var draft = new MailDraft(
                kind,
                incident.id(),
                name,
                order.toAddress(),
                SummaryWords.of(kind + ".subject", incident.caseNumber()),
                PlainText.printable(body(incident, order, name)));
        outbox.add(draft, Clocks.now(clock)).ifPresent(mail -> {
            outbox.attach(mail, fileName(incident), file);
            tell(incident, "summarySent", order, null);
        });
    }

    static String fileName(IncidentCase incident) {
        return "resume-" + incident.caseNumber() + ".pdf";
    }

    private String body(IncidentCase incident, SummaryOrder order, String name) {
        String sender = user.id().flatMap(seb::user).map(SebUser::name).orElseGet(user::name);
        String comment = PlainText.of(order.comment());
        return SummaryWords.of(
                MailKind.SUMMARY + ".body",
                name,
                sender,
                incident.caseNumber(),
                SummaryWords.of("SummaryKind." + order.kind()),
                comment == null ? "" : SummaryWords.of("SUMMARY.comment", comment));
    }

    void taken(IncidentCase incident, SummaryOrder order) {
        tell(incident, "summaryTaken", order, null);
    }

    void refused(IncidentCase incident, SummaryOrder order, String cause) {
        tell(incident, "summaryRefused", order, cause);
    }

    private void tell(IncidentCase incident, String deed, SummaryOrder order, String cause) {
        List<FieldChange> said = new ArrayList<>();
        add(said, "summaryKind", Sensitivity.HARMLESS, order.kind().name());
        add(said, "summaryTo", Sensitivity.PERSONAL, order.toAddress());
        add(said, "summarySensitive", Sensitivity.HARMLESS, order.sensitive() ? "yes" : "no");
        add(said, "summaryReason", Sensitivity.FREE_TEXT, PlainText.of(order.reason()));
        add(said, "summaryRefusal", Sensitivity.HARMLESS, cause);
        log.fire(new Records(incident.id(), incident.publicId(), deed, said));
    }

    private static void add(List<FieldChange> said, String field, Sensitivity sensitivity, String value) {
        if (value != null) {
            said.add(new FieldChange(field, sensitivity, null, value));
        }
    }
}
