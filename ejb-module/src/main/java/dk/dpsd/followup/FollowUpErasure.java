package dk.dpsd.followup;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.followup.store.FollowUpStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Entries and questions go whole when a case ends: nothing in them is masked, and the links die with them (R-ASK-10). */
@Dependent
public class FollowUpErasure implements ErasesCaseData {

    @Inject
    FollowUpStore store;

    @Override
    public String street() {
        return "followup";
    }

    @Override
    public int erase(long caseId) {
        return store.erase(caseId);
    }
}
