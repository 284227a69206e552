package dk.dpsd.broken.casework.store;

import dk.dpsd.broken.casework.OpenDoor;

/** Breaks the floors: a store knows a session bean. */
public record CallsServiceStore(OpenDoor bean) {}
