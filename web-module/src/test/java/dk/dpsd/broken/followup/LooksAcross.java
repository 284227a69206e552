package dk.dpsd.broken.followup;

import dk.dpsd.broken.reception.Neighbour;

/** Breaks the order of the streets: reception and followup stand level and do not know each other. */
public record LooksAcross(Neighbour seen) {}
