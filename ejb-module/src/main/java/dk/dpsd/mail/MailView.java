package dk.dpsd.mail;

import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import java.time.Instant;

/**
 * A mail as the page of the built-in mailbox shows it.
 *
 * @param body null where the case ended and the text is gone
 * @param reason a key of the text bundle: why it was refused or is late; or null
 * @param fileName what went along, or null
 */
public record MailView(
        MailKind kind,
        MailState state,
        Instant at,
        String recipientName,
        String recipientAddress,
        String subject,
        String body,
        String reason,
        String fileName) {

    static MailView of(OutboxMail mail, String fileName) {
        var letter = mail.letter();
        return new MailView(
                mail.kind(),
                mail.state(),
                mail.sentAt() == null ? mail.createdAt() : mail.sentAt(),
                letter.recipientName(),
                letter.recipientAddress(),
                letter.subject(),
                letter.body(),
                mail.retry().lastError(),
                fileName);
    }
}
