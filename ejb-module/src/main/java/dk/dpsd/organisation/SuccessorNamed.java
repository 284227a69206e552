package dk.dpsd.organisation;

/** Somebody named the unit that took over from another one. */
record SuccessorNamed(long code, long successor) {}
