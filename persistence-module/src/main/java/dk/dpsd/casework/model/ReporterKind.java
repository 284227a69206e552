package dk.dpsd.casework.model;

/** Who reports (rapportør; R-ACT-01, R-ACT-02). */
public enum ReporterKind {
    /** Sundhedsperson: has the duty to report. */
    STAFF,
    /** Patient. */
    PATIENT,
    /** Pårørende. */
    RELATIVE
}
