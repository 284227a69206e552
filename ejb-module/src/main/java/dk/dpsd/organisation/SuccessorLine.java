package dk.dpsd.organisation;

import java.time.Instant;

/** A unit and the one that took over from it, with the names they have now. */
public record SuccessorLine(
        long code, String name, long successor, String successorName, Instant namedAt, String namedBy) {}
