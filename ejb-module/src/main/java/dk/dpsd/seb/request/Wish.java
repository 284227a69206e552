package dk.dpsd.seb.request;

/** What somebody typed when she asked for access. */
public record Wish(String email, String workplace, boolean privateProvider, String wantedRole, String message) {}
