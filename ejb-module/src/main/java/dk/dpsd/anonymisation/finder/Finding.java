package dk.dpsd.anonymisation.finder;

import java.io.Serializable;

/**
 * Fund: a place in a text that may point out a person.
 *
 * @param start where it begins, in Unicode code points: an emoji before it must not shift a mask
 * @param end where it ends, exclusive
 * @param reason why it was found, a key of the street's text bundle
 */
public record Finding(int start, int end, Kind kind, Confidence confidence, String reason) implements Serializable {}
