package dk.dpsd.national;

import dk.dpsd.national.model.AnonymousCase;

/**
 * The way to the authority (default: Styrelsen for Patientsikkerhed, X-07). Returning is the acknowledgement; a delivery
 * may come twice and must then change nothing.
 */
public interface AuthorityChannel {

    /** Hands one case over; throws whatever went wrong, and the delivery is tried again. */
    void deliver(AnonymousCase handed);
}
