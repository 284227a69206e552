package dk.dpsd.seb.review;

/** The review took a role away; fired in the transaction of the deed, so that it counts at once. */
public record RoleEnded(long user) {}
