package dk.dpsd.broken.casework.web;

import dk.dpsd.broken.casework.model.Undeclared;

/** Breaks the floors: a page holds an entity. */
public record HoldsEntity(Undeclared row) {}
