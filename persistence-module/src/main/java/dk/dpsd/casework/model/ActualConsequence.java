package dk.dpsd.casework.model;

/** Faktisk konsekvens for patienten (domain B.3, scale 2): physical, psychological and social ones count (R-LAW-13). */
public enum ActualConsequence {
    /** Ingen/ukendt. */
    NONE_OR_UNKNOWN,
    /** Lettere. */
    MILD,
    /** Alvorlig. */
    SEVERE,
    /** Dødelig. */
    FATAL;

    /** Whether the possible consequence is asked for: only where the actual one leaves it open. */
    public boolean asksForPossible() {
        return this == NONE_OR_UNKNOWN || this == MILD;
    }
}
