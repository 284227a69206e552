package dk.dpsd.followup.model;

/** Where a question to the reporter stands. */
public enum QuestionState {
    OPEN,
    /** Once is all. */
    ANSWERED,
    /** Nobody waits for an answer any more: the case left the hands that asked, or the question was taken back. */
    CLOSED
}
