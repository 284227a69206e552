package dk.dpsd.casework.model.detail;

/** An answer to a question that need not be answered: Ja, Nej, or nothing. */
public enum Answer {
    YES,
    NO,
    UNANSWERED
}
