package dk.dpsd.casework.grant;

/** Somebody who can be given access to a case, as the user lookup (brugeropslag) shows her (R-GRANT-02). */
public record Grantee(long id, String name, String login) {}
