package dk.dpsd.followup;

/** What became of an answer. */
public enum AnswerOutcome {
    /** It is in the case, now or from an earlier press. */
    RECEIVED,
    /** Nothing was written. */
    EMPTY,
    /** It is longer than can be kept. */
    TOO_LONG,
    /** Nobody waits for it: answered before, too late, or no such link; these are not told apart. */
    GONE
}
