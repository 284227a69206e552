package dk.dpsd.anonymisation;

/** What a case still lacks before it can be closed; a key of the text bundle each. */
public enum Missing {
    /** The handler has not confirmed the severity (R-CASE-04). */
    SEVERITY,
    /** Hovedgruppe, problem or proces is not chosen (R-CASE-06). */
    CLASSIFICATION,
    /** No result of the place's assessment is stated (R-CASE-08). */
    RESULT,
    /** Something was found in a text and nobody has decided about it (R-ANON-03). */
    FINDINGS,
    /** A file nobody can look through but a person, and no person has decided about it. */
    FILES,
    /** Nobody has declared the case anonymised (R-ANON-07). */
    DECLARATION
}
