package dk.dpsd.anonymisation;

/** What a case still lacks before it can be closed; a key of the text bundle each. */
public enum Missing {
    /** The handler has not confirmed the severity (R-CASE-04). */
    SEVERITY,
    /** Hovedgruppe, problem or proces is not chosen (R-CASE-06). */
    CLASSIFICATION,
    /** No result of the place's assessment is stated (R-CASE-08). */
    RESULT,
    /** The patient's name or a CPR number still stands in a text (R-ANON-03). */
    IDENTIFIER_IN_TEXT,
    /** Nobody has declared the case anonymised (R-ANON-07). */
    DECLARATION
}
