package dk.dpsd.broken.casework;

import jakarta.ejb.Stateless;

/** Breaks the first gate: what it inherits is an entrance too. */
@Stateless
public class InheritsOpenDoor extends Doorframe {}
