package dk.dpsd.casework.model;

/** The five reasons to reject or delete a case (R-INIT-05, R-CASE-11). */
public enum DropReason {
    /** Mangelfuldt oplyst. */
    INSUFFICIENT,
    /** Arbejdsmiljø. */
    WORKING_ENVIRONMENT,
    /** Andet grundlag for afvisning. */
    OTHER,
    /** Testsag. */
    TEST,
    /** Dobbeltregistrering. */
    DUPLICATE
}
