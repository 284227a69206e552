package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.store.DecisionStore;
import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where something was covered is forgotten with what stood there: with the digests of short texts somebody could guess. */
@Dependent
public class ReviewErasure implements ErasesCaseData {

    @Inject
    DecisionStore store;

    @Override
    public String street() {
        return "anonymisation";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        return Erased.of(Thing.DECISION, store.erase(caseId));
    }
}
