package dk.dpsd.access;

/**
 * Somebody came in through an identity provider.
 *
 * @param principal what the session calls her from now on ({@link Principals}); names her account as soon as she has one
 * @param known whether she has an account here already
 */
public record SignedOn(String principal, boolean known) {}
