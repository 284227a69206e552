package dk.dpsd.broken.casework.web;

import dk.dpsd.broken.casework.store.UnscopedStore;

/** Breaks the floors: a page asks a store. */
public record AsksStore(UnscopedStore store) {}
