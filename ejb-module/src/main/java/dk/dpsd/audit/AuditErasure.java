package dk.dpsd.audit;

import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Forgets the values of personal and free-text fields in the log of a case that ended, and visitors' network addresses
 * (R-LOG-05). Severity and other coded values stay, and so does the chain.
 */
@Dependent
@Erases({"AuditEntry.address.text", "AuditChange.before.text", "AuditChange.after.text"})
@Keeps(value = "AuditEntry.actor", because = "staff: who looked and changed is what the log is for (R-LOG-03, -04)")
public class AuditErasure implements ErasesCaseData {

    @Inject
    AuditStore store;

    @Inject
    WaitingEntries waiting;

    @Override
    public String street() {
        return "audit";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        return Erased.of(Thing.LOG_VALUE, waiting.erase(caseId) + store.erase(caseId));
    }
}
