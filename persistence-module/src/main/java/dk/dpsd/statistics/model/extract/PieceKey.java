package dk.dpsd.statistics.model.extract;

import java.io.Serializable;

/** Which piece of which extract. */
public record PieceKey(long extractId, int place) implements Serializable {}
