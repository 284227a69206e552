package dk.dpsd.statistics.extract;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Redaction;
import dk.dpsd.statistics.store.ExtractStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** An extract that holds a case loses what it says when the case ends, and is made anew of what is left (design 9). */
@Dependent
@Erases("ExtractPiece.content")
public class ExtractErasure implements ErasesCaseData {

    private final ExtractStore store;

    @Inject
    ExtractErasure(ExtractStore store) {
        this.store = store;
    }

    @Override
    public String street() {
        return "statistics";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        return Erased.of(Thing.EXTRACT, store.makeAnew(caseId));
    }
}
