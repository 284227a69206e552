package dk.dpsd.broken.casework;

/** Breaks the names: what does a manager do? */
public record CaseManager(long id) {}
