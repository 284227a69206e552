package dk.dpsd.national.model;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Afventer: to be tried, for the first time. */
    WAITING,
    /** Prøves igen: the authority's side did not take it. */
    RETRIED,
    /** Tilbageholdt: a text still holds what certainly points out a person; not tried until it was masked again. */
    REFUSED,
    /** Afvist af modtageren: the authority's side will not have it; not tried until the operator says so. */
    TURNED_AWAY,
    /** Modtaget: the authority has it. */
    ACKNOWLEDGED
}
