package dk.dpsd.mail.summary;

import java.io.Serializable;

/** Somebody the user lookup (Til) found. */
public record Recipient(long id, String name, String login, String email) implements Serializable {}
