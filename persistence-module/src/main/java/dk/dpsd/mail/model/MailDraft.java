package dk.dpsd.mail.model;

import dk.dpsd.shared.model.Sha256;
import java.util.Locale;

/**
 * A mail before it is in the outbox.
 *
 * @param caseId the case it tells of, or null
 * @param planResult what a plan writes the mail's way down on, or null
 */
public record MailDraft(
        MailKind kind,
        Long caseId,
        String recipientName,
        String recipientAddress,
        String subject,
        String body,
        Long planResult) {

    /** A mail of no plan. */
    public MailDraft(
            MailKind kind, Long caseId, String recipientName, String recipientAddress, String subject, String body) {
        this(kind, caseId, recipientName, recipientAddress, subject, body, null);
    }

    /**
     * One waiting mail of a kind about a case to a person; where there is no case, about the same thing in the same words.
     * The address itself stands only in its own column.
     */
    public String dedupKey() {
        if (planResult != null) {
            return kind + ":" + planResult;
        }
        boolean byWords = caseId == null || kind.saysItsOwn();
        String about = byWords ? Sha256.hex(caseId + String.valueOf(body)) : caseId.toString();
        return kind + ":" + about + ":"
                + Sha256.hex(String.valueOf(recipientAddress).toLowerCase(Locale.ROOT));
    }
}
