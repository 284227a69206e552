package dk.dpsd.anonymisation.review;

import java.io.Serializable;
import java.util.List;

/**
 * One text of a case under review.
 *
 * @param digest names it for decisions
 * @param places where it stands: a text that stands unchanged in several places is looked through once
 * @param pieces all of it, in order; of a long document what stands near a finding ({@link Gaps})
 */
public record ReviewedText(String digest, List<Place> places, List<Piece> pieces) implements Serializable {

    /** How many findings nobody decided about yet. */
    public long open() {
        return count(Piece.State.OPEN);
    }

    public long count(Piece.State state) {
        return pieces.stream().filter(piece -> piece.state() == state).count();
    }
}
