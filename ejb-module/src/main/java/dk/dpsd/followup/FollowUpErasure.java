package dk.dpsd.followup;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Entries stay with what was decided covered; questions go, and the links die with them (R-ASK-10). */
@Dependent
public class FollowUpErasure implements ErasesCaseData {

    @Inject
    FollowUpStore store;

    @Override
    public String street() {
        return "followup";
    }

    @Override
    public int erase(long caseId, Redaction redaction) {
        return store.erase(caseId, redaction);
    }
}
