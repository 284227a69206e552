package dk.dpsd.national;

import dk.dpsd.national.model.AnonymousCase;

/**
 * The way to the authority (default: Styrelsen for Patientsikkerhed, X-07). Returning is the acknowledgement; a delivery
 * may come twice and must then change nothing, and an older document never takes the place of a newer one.
 */
public interface AuthorityChannel {

    /**
     * Hands one case over; throws whatever went wrong, and the delivery is tried again.
     *
     * @throws TurnedAwayException where the other side will not have it, so that trying again is no use
     */
    void deliver(AnonymousCase handed);
}
