package dk.dpsd.casework.model;

/** Samlet alvorlighedskategori, computed from actual and possible consequence (domain B.3, scale 2). */
public enum SeverityCategory {
    /** Ingen konsekvens. */
    NO_CONSEQUENCE,
    /** Lettere konsekvens. */
    MILD_CONSEQUENCE,
    /** Alvorlig patientsikkerhedsrisiko. */
    SERIOUS_RISK,
    /** Alvorlig konsekvens. */
    SEVERE_CONSEQUENCE,
    /** Dødelig konsekvens. */
    FATAL_CONSEQUENCE
}
