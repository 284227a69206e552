package dk.dpsd.mail;

import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the access log what became of a mail: its kind, and who was written to where the kind goes to staff only. The
 * address of a private person is never told.
 */
@Dependent
class MailRecords {

    private static final Map<MailState, String> DEEDS = new EnumMap<>(
            Map.of(MailState.SENT, "mailSent", MailState.REFUSED, "mailRefused", MailState.PARKED, "mailGivenUp"));

    /** A kind that is not named here may go to anybody. */
    private static final Set<MailKind> TO_STAFF = Set.of(
            MailKind.CASE_IN_MAILBOX,
            MailKind.CASE_FOR_VOGTER,
            MailKind.CASE_ASSIGNED,
            MailKind.CASE_WITHOUT_MAILBOX,
            MailKind.DELIVERY_REFUSED,
            MailKind.MAPPING_ERROR_REPORTED,
            MailKind.MAPPING_ERROR_ANSWERED,
            MailKind.ANSWER_CAME);

    private final Event<Records> ofCases;
    private final Event<RecordsDeed> others;

    @Inject
    MailRecords(Event<Records> ofCases, Event<RecordsDeed> others) {
        this.ofCases = ofCases;
        this.others = others;
    }

    /** Tells of a mail whose way is over; of one that still waits there is nothing to tell. */
    void tell(OutboxMail mail) {
        String deed = DEEDS.get(mail.state());
        if (deed == null) {
            return;
        }
        List<FieldChange> said = said(mail);
        if (mail.caseId() == null) {
            others.fire(new RecordsDeed(null, null, deed, said));
        } else {
            ofCases.fire(new Records(mail.caseId(), null, deed, said));
        }
    }

    private static List<FieldChange> said(OutboxMail mail) {
        var said = new ArrayList<FieldChange>();
        said.add(said("mailKind", Sensitivity.HARMLESS, mail.kind().name()));
        String to = mail.letter().recipientName();
        if (to != null && TO_STAFF.contains(mail.kind())) {
            said.add(said("recipient", Sensitivity.PERSONAL, to));
        }
        return said;
    }

    private static FieldChange said(String field, Sensitivity sensitivity, String value) {
        return new FieldChange(field, sensitivity, null, value);
    }
}
