package dk.dpsd.broken.misc;

/** Breaks the map: there is no such street. */
public record Stray(long id) {}
