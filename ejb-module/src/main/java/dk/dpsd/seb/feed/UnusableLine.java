package dk.dpsd.seb.feed;

/** A line of a file that could not be used, as the report shows it. */
public record UnusableLine(int line, String reason, String detail) {}
