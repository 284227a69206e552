package dk.dpsd.seb.request;

import java.util.List;

/**
 * What somebody without an account sees: who she is by her credential, whom she may ask, and what became of her asking.
 *
 * @param email the credential's address, or an empty text
 * @param municipal whether the credential is a municipality's, as a private provider's must be (R-PRIV-04)
 * @param administrators those she may choose; empty where her organisation has none
 * @param latest her newest request, or null
 */
public record AskForm(
        String name,
        String cvr,
        String organisation,
        String email,
        boolean municipal,
        List<Administrator> administrators,
        OwnRequest latest) {

    /** A SEB administrator to choose. */
    public record Administrator(long id, String name) {}

    public boolean askable() {
        return !administrators.isEmpty() && (latest == null || !latest.open());
    }
}
