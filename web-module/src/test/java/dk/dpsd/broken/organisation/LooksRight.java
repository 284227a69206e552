package dk.dpsd.broken.organisation;

import dk.dpsd.broken.casework.model.Undeclared;

/** Breaks the order of the streets: organisation stands left of casework. */
public record LooksRight(Undeclared seen) {}
