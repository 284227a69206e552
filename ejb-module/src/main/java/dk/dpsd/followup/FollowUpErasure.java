package dk.dpsd.followup;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Entries stay with what was decided covered; questions go, and the links die with them (R-ASK-10). */
@Dependent
@Erases({"FollowUpEntry.writtenBy", "FollowUpEntry.changedBy"})
@Keeps(
        value = "FollowUpEntry.text",
        because = "a person decided what is covered in it and declared the case anonymised (R-ANON-03, -04)")
public class FollowUpErasure implements ErasesCaseData {

    @Inject
    FollowUpStore store;

    @Override
    public String street() {
        return "followup";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        return Erased.of(Thing.FOLLOW_UP, store.erase(caseId, redaction));
    }
}
