package dk.dpsd.organisation.model;

/** What an import is doing. */
public enum ImportPhase {
    READING,
    CHECKING,
    WRITING,
    SWITCHING,
    ENDED
}
