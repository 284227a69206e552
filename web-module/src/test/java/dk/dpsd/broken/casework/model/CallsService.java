package dk.dpsd.broken.casework.model;

import dk.dpsd.broken.casework.OpenDoor;

/** Breaks the floors: a model knows a session bean. */
public record CallsService(OpenDoor bean) {}
