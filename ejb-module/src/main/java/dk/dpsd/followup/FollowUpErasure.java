package dk.dpsd.followup;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.shared.model.Erases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Entries and questions go whole when a case ends: nothing in them is masked, and the links die with them (R-ASK-10). */
@Dependent
@Erases({"FollowUpEntry.text", "FollowUpEntry.writtenBy", "FollowUpEntry.changedBy"})
public class FollowUpErasure implements ErasesCaseData {

    @Inject
    FollowUpStore store;

    @Override
    public String street() {
        return "followup";
    }

    @Override
    public Erased erase(long caseId) {
        return Erased.of(Thing.FOLLOW_UP, store.erase(caseId));
    }
}
