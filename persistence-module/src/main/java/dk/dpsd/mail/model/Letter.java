package dk.dpsd.mail.model;

/**
 * A mail as it goes out.
 *
 * @param id the outbox row; the same letter sent twice has the same Message-ID
 */
public record Letter(long id, String recipientName, String recipientAddress, String subject, String body) {}
