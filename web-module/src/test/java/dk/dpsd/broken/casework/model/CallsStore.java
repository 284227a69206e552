package dk.dpsd.broken.casework.model;

import dk.dpsd.broken.casework.store.UnscopedStore;

/** Breaks the floors: a model knows a store. */
public record CallsStore(UnscopedStore store) {}
