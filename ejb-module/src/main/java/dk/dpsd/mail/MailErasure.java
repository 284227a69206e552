package dk.dpsd.mail;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Forgets what the mails of a case that ended said and to whom; those still waiting are not sent any more. */
@Dependent
@Erases({
    "OutboxMail.recipientName",
    "OutboxMail.recipientAddress",
    "OutboxMail.subject",
    "OutboxMail.body",
    "MailAttachment.content"
})
public class MailErasure implements ErasesCaseData {

    @Inject
    OutboxStore store;

    @Override
    public String street() {
        return "mail";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        return Erased.of(Thing.MAIL_FIELD, store.erase(caseId));
    }
}
