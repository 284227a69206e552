package dk.dpsd.mail;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Forgets what the mails of a case that ended said and to whom; those still waiting are not sent any more. */
@Dependent
public class MailErasure implements ErasesCaseData {

    @Inject
    OutboxStore store;

    @Override
    public String street() {
        return "mail";
    }

    @Override
    public int erase(long caseId, Redaction redaction) {
        return store.erase(caseId);
    }
}
