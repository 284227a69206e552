package dk.dpsd.mail.model;

import java.time.Instant;

/**
 * A mail as it goes out.
 *
 * @param id the outbox row; the same letter sent twice has the same Message-ID
 * @param writtenAt when it was written, which stays its date however late it goes out
 */
public record Letter(
        long id, String recipientName, String recipientAddress, String subject, String body, Instant writtenAt) {}
