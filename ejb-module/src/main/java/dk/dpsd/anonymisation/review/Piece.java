package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Kind;
import java.io.Serializable;

/**
 * A piece of a text under review.
 *
 * @param start in code points of the whole text
 * @param end exclusive
 * @param text what stands there
 * @param state what is known of it
 * @param kind what it seems to be; null for plain text and for what a person marked by herself
 * @param confidence null as {@code kind}
 * @param reason why it was found, a key of the street's texts; null as {@code kind}
 * @param must whether it cannot be kept: its form alone leaves no doubt
 */
public record Piece(
        int start, int end, String text, State state, Kind kind, Confidence confidence, String reason, boolean must)
        implements Serializable {

    /** What is known of a piece. */
    public enum State {
        /** Nothing was found in it. */
        PLAIN,
        /** Left out of the picture: far from anything that was found. */
        GAP,
        /** Found, and nobody decided. */
        OPEN,
        /** It will be covered. */
        MASKED,
        /** Somebody decided that it points out nobody. */
        KEPT
    }

    static Piece plain(int start, int end, String text) {
        return new Piece(start, end, text, State.PLAIN, null, null, null, false);
    }

    static Piece gap(int start, int end) {
        return new Piece(start, end, "", State.GAP, null, null, null, false);
    }

    /** Whether it was found because the same is masked elsewhere in the case. */
    public boolean isConfirmed() {
        return Confirmed.REASON.equals(reason);
    }

    /** Whether it can be chosen and decided about. */
    public boolean isMark() {
        return state != State.PLAIN && state != State.GAP;
    }
}
