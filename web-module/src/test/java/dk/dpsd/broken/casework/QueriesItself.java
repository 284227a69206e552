package dk.dpsd.broken.casework;

import jakarta.persistence.EntityManager;

/** Breaks the floors: it is no store. */
public record QueriesItself(EntityManager em) {}
