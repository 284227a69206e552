package dk.dpsd.seb.model;

/** What became of a request for access. */
public enum RequestState {
    OPEN,
    WITHDRAWN,
    CREATED,
    REFUSED
}
