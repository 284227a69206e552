package dk.dpsd.casework.draft;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft that waits for the person who typed it.
 *
 * @param savedAt when it was last kept
 * @param overtaken whether the case has changed since what she was looking at then
 */
public record DraftOffer(Instant savedAt, boolean overtaken) implements Serializable {}
