package dk.dpsd.casework.overview;

import java.io.Serializable;

/**
 * What became, or would become, of one ticked case.
 *
 * @param number null where the case is not the caller's to know of
 */
public record HandedOver(String number, Outcome outcome) implements Serializable {

    /** Each a key of the text bundle. */
    public enum Outcome {
        /** Handed over; in a preview, it can be. */
        DONE,
        /** The new handler has it already. */
        HAS_IT,
        /** The new handler may not handle cases of that place. */
        NOT_ELIGIBLE,
        /** Somebody changed the case since the list was shown. */
        CHANGED,
        /** It is not open in the caller's own locations. */
        GONE
    }

    public boolean done() {
        return outcome == Outcome.DONE;
    }
}
