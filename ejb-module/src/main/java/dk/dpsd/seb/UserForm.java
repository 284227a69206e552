package dk.dpsd.seb;

import java.io.Serializable;

/**
 * A user as somebody types her.
 *
 * @param login the name she logs in by; never changes once it is given
 * @param email where notifications go; one she can read (R-PRIV-06)
 * @param superuser whether she is wished onto the superuser register (R-ACT-08)
 */
public record UserForm(String login, String name, String email, boolean superuser) implements Serializable {}
