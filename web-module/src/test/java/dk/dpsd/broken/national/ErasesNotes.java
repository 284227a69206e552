package dk.dpsd.broken.national;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Redaction;

/** Breaks nothing: shows that a street that erases passes. */
@Erases("NoteErased.note")
public class ErasesNotes implements ErasesCaseData {

    @Override
    public String street() {
        return "national";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        throw new UnsupportedOperationException("never runs");
    }
}
