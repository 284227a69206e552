package dk.dpsd.search;

/** Somebody who handles cases. */
public record HandlerName(long account, String name) {}
