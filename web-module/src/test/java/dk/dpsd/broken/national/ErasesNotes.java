package dk.dpsd.broken.national;

import dk.dpsd.casework.ErasesCaseData;

/** Breaks nothing: shows that a street that erases passes. */
public class ErasesNotes implements ErasesCaseData {

    @Override
    public String street() {
        return "national";
    }

    @Override
    public int erase(long caseId) {
        throw new UnsupportedOperationException("never runs");
    }
}
