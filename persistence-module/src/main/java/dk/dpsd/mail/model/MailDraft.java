package dk.dpsd.mail.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        String about = byWords ? digest(caseId + String.valueOf(body)) : caseId.toString();
        return kind + ":" + about + ":"
                + digest(String.valueOf(recipientAddress).toLowerCase(Locale.ROOT));
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
