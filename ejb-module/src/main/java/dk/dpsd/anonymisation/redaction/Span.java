package dk.dpsd.anonymisation.redaction;

/**
 * A piece of a text, to be covered.
 *
 * @param start the place of its first sign, in code points
 * @param end the place behind its last one
 */
public record Span(int start, int end) {}
