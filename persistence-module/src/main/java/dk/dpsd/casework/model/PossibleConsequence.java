package dk.dpsd.casework.model;

/** Mulig konsekvens: what it could have led to (domain B.3, scale 2). */
public enum PossibleConsequence {
    /** Ingen. */
    NONE,
    /** Lettere. */
    MILD,
    /** Alvorlig/dødelig. */
    SEVERE_OR_FATAL
}
