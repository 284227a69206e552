package dk.dpsd.anonymisation.redaction;

/**
 * A place in a text.
 *
 * @param start in Unicode code points
 * @param end exclusive
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
        }
    }
}
