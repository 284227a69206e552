package dk.dpsd.mail.summary;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.seb.store.UserLookupStore;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Resumé: a copy of a case for somebody, looked at, taken as a file, or sent by mail (R-RES-01..06). */
@Stateless
public class Summaries {

    private static final int SHORTEST = 3;
    private static final int MOST = 20;

    @Inject
    CaseDoor door;

    @Inject
    SummaryContent content;

    @Inject
    SummaryPost post;

    @Inject
    RecipientCheck recipients;

    @Inject
    OutboxStore outbox;

    @Inject
    UserLookupStore users;

    @Inject
    CurrentUser user;

    /** The resumé as it would be sent. */
    @Requires(Action.SEND_SUMMARY)
    public Summary preview(PublicId publicId, SummaryKind kind, boolean sensitive) {
        return content.of(door.open(publicId, Action.SEND_SUMMARY), kind, sensitive);
    }

    /**
     * What would point out a person in a resumé that goes out without the patient's data (R-RES-05).
     *
     * @param comment what is written beside it, or null
     */
    @Requires(Action.SEND_SUMMARY)
    public PersonWarning warning(PublicId publicId, SummaryKind kind, String comment) {
        return content.warning(door.open(publicId, Action.SEND_SUMMARY), kind, comment);
    }

    /**
     * Hent som PDF.
     *
     * @param reason why the patient's data are in it; mandatory where they are
     * @throws RefusedException {@code summaryPerson} as {@link #send} does
     */
    @Requires(Action.SEND_SUMMARY)
    public byte[] pdf(PublicId publicId, SummaryKind kind, boolean sensitive, String reason) {
        IncidentCase incident = door.open(publicId, Action.SEND_SUMMARY);
        var order = new SummaryOrder(kind, null, null, null, sensitive, reason(sensitive, reason));
        namesNobody(incident, order);
        byte[] file = SummaryPdf.of(content.of(incident, kind, sensitive));
        post.taken(incident, order);
        return file;
    }

    /** Brugeropslag (Til): people of the caller's own organisation; others are written to by their address (R-RES-04). */
    @Requires(Action.SEND_SUMMARY)
    public List<Recipient> find(PublicId publicId, String typed) {
        door.open(publicId, Action.SEND_SUMMARY);
        String text = PlainText.of(typed);
        if (text == null || text.length() < SHORTEST || user.cvr().isEmpty()) {
            return List.of();
        }
        return users.inOrganisation(user.cvr().get(), text, MOST).stream()
                .map(one -> new Recipient(one.id(), one.name(), one.login(), one.email()))
                .toList();
    }

    /**
     * Asks whether it can be sent to this address, before it is written. Without a transaction, for somebody else's server may
     * take its time.
     *
     * @return what there is to say against it, as {@link RecipientCheck#objection} has it
     */
    @Requires(Action.SEND_SUMMARY)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<String> objection(String address) {
        return recipients.objection(PlainText.of(address));
    }

    /**
     * Writes down that an address was refused, on the case (R-RES-06).
     *
     * @throws RefusedException where the order itself is at fault
     */
    @Requires(Action.SEND_SUMMARY)
    public void refused(PublicId publicId, SummaryOrder order, String cause) {
        IncidentCase incident = door.open(publicId, Action.SEND_SUMMARY);
        checked(order);
        post.refused(incident, order, cause);
    }

    /**
     * Sends the resumé; the same one to the same person while it waits is a second press.
     *
     * @throws RefusedException {@code summaryPerson} with the {@link PersonWarning} where it is certain to point out a
     *     person, and the sender did not say that it may and why
     */
    @Requires(Action.SEND_SUMMARY)
    public void send(PublicId publicId, SummaryOrder order) {
        IncidentCase incident = door.lock(publicId, Action.SEND_SUMMARY);
        checked(order);
        namesNobody(incident, order);
        byte[] file = SummaryPdf.of(content.of(incident, order.kind(), order.sensitive()));
        post.send(incident, order, file);
    }

    /** What was sent of this case, the newest first. */
    @Requires(Action.SEND_SUMMARY)
    public List<SentSummary> sent(PublicId publicId) {
        long caseId = door.enter(publicId, Action.SEND_SUMMARY);
        return outbox.ofCase(caseId, MailKind.SUMMARY).stream()
                .map(mail -> new SentSummary(
                        mail.letter().recipientAddress(),
                        mail.createdAt(),
                        mail.state(),
                        mail.retry().lastError()))
                .toList();
    }

    private void namesNobody(IncidentCase incident, SummaryOrder order) {
        PersonWarning warning =
                order.sensitive() ? PersonWarning.NONE : content.warning(incident, order.kind(), order.comment());
        if (warning.isSure()) {
            throw new RefusedException("summaryPerson", warning.only(Confidence.SURE));
        }
    }

    /** What the log cannot hold fails in the database, whose complaint repeats it in the server's log. */
    static void checked(SummaryOrder order) {
        reason(order.sensitive(), order.reason());
        if (order.comment() != null && order.comment().length() > SummaryOrder.LONGEST_COMMENT) {
            throw new RefusedException("summaryComment", SummaryOrder.LONGEST_COMMENT);
        }
        if (order.toAddress() != null && order.toAddress().length() > SummaryOrder.LONGEST_ADDRESS) {
            throw new RefusedException("recipientAddress");
        }
    }

    private static String reason(boolean sensitive, String typed) {
        String reason = PlainText.of(typed);
        if (sensitive && reason == null) {
            throw new RefusedException("summaryReason");
        }
        if (reason != null && reason.length() > SummaryOrder.LONGEST_REASON) {
            throw new RefusedException("summaryReasonLong", SummaryOrder.LONGEST_REASON);
        }
        return reason;
    }
}
