package dk.dpsd.access;

/**
 * An account of the demo world, as the login page lists it.
 *
 * @param description the roles and the unit, in Danish
 */
public record DemoAccount(String login, String description) {}
