package dk.dpsd.seb.request;

import java.util.Optional;

/** Port to access: those an identity provider vouches for who have no account here yet (R-PRIV-05). */
public interface Strangers {

    /** The one who is calling. Her further requests wait until this transaction ends. */
    Stranger calling();

    /** What her credential says now; empty where she came by no credential or has an account. */
    Optional<Stranger> find(long identity);

    /** Gives her the account. */
    void link(long identity, long account);

    /**
     * Somebody, as her credential says it.
     *
     * @param cvr the organisation that issued the credential
     * @param organisation its name, or null
     * @param email an address, or null
     */
    record Stranger(long identity, String cvr, String organisation, String name, String email) {}
}
