package dk.dpsd.broken.national;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.shared.model.Redaction;

/** Breaks nothing: shows that a street that erases passes. */
public class ErasesNotes implements ErasesCaseData {

    @Override
    public String street() {
        return "national";
    }

    @Override
    public int erase(long caseId, Redaction redaction) {
        throw new UnsupportedOperationException("never runs");
    }
}
