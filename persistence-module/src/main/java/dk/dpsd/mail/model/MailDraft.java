package dk.dpsd.mail.model;

import dk.dpsd.shared.model.Sha256;
import java.util.Locale;

/**
 * A mail before it is in the outbox.
 *
 * @param caseId the case it tells of, or null
 */
public record MailDraft(
        MailKind kind, Long caseId, String recipientName, String recipientAddress, String subject, String body) {

    /**
     * One waiting mail of a kind about a case to a person; where there is no case, about the same thing in the same words.
     * The address itself stands only in its own column.
     */
    public String dedupKey() {
        boolean byWords = caseId == null || kind.saysItsOwn();
        String about = byWords ? Sha256.hex(caseId + String.valueOf(body)) : caseId.toString();
        return kind + ":" + about + ":"
                + Sha256.hex(String.valueOf(recipientAddress).toLowerCase(Locale.ROOT));
    }
}
