package dk.dpsd.casework.overview;

import java.io.Serializable;

/**
 * What became, or would become, of one ticked case.
 *
 * @param number null where the case is not the caller's to know of
 */
public record BulkResult(String number, Outcome outcome) implements Serializable {

    /** Each a key of the text bundle. */
    public enum Outcome {
        /** Done; in a preview, it can be. */
        DONE,
        /** It is so already: the new handler has the case, the word is on it. */
        HAS_IT,
        /** The new handler may not handle cases of that place. */
        NOT_ELIGIBLE,
        /** The handler was reminded today. */
        REMINDED,
        /** The handler has left and reads no mail about it: the case wants a new one. */
        HANDLER_LEFT,
        /** The case has as many keywords as a case can have. */
        FULL,
        /** The word looks like a person. */
        PERSON,
        /** The caller sees that the case is open, and may not do this to it. */
        NOT_YOURS,
        /** Somebody changed the case since the list was shown. */
        CHANGED,
        /** It is not open in the caller's own locations. */
        GONE
    }

    public boolean done() {
        return outcome == Outcome.DONE;
    }
}
