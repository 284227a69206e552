package dk.dpsd.casework.model;

/** The texts of a case that somebody who may only add can add to (R-GRANT-04). */
public enum AppendedTo {
    /** Beskrivelse af hændelsen. */
    DESCRIPTION,
    /** Hvordan kunne det ske? */
    CAUSES,
    /** Læring og tiltag. */
    LEARNING
}
