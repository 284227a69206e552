package dk.dpsd.anonymisation.review;

/**
 * A place somebody points at on the page of the review.
 *
 * @param digest of the text as she saw it; where it is another one by now, nothing is decided
 * @param start in code points
 * @param end exclusive
 * @param seen what she saw of the place; {@code PLAIN} for a selection of her own
 */
public record Choice(String digest, int start, int end, Piece.State seen) {}
