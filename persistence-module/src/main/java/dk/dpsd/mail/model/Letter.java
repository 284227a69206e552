package dk.dpsd.mail.model;

import java.time.Instant;

/**
 * A mail as it goes out.
 *
 * @param id the outbox row; the same letter sent twice has the same Message-ID
 * @param writtenAt when it was written, which stays its date however late it goes out
 * @param file what goes along, or null
 */
public record Letter(
        long id,
        String recipientName,
        String recipientAddress,
        String subject,
        String body,
        Instant writtenAt,
        File file) {

    /** A PDF file that goes along with a mail. */
    public record File(String name, byte[] content) {}

    /** A letter with nothing going along. */
    public Letter(
            long id, String recipientName, String recipientAddress, String subject, String body, Instant writtenAt) {
        this(id, recipientName, recipientAddress, subject, body, writtenAt, null);
    }

    /** The same letter with a file. */
    public Letter with(File along) {
        return new Letter(id, recipientName, recipientAddress, subject, body, writtenAt, along);
    }
}
