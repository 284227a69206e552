package dk.dpsd.broken.reception;

/** Breaks nothing; others break something with it. */
public record Neighbour(long id) {}
