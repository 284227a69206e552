package dk.dpsd.broken.national;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Redaction;

/** Breaks the rule of erasure: names a field that is not there any more. */
@Erases({"NoteHalfErased.note", "NoteHalfErased.gone"})
public class ErasesTooMuch implements ErasesCaseData {

    @Override
    public String street() {
        return "national";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        throw new UnsupportedOperationException("never runs");
    }
}
