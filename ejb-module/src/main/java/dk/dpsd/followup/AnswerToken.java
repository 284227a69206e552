package dk.dpsd.followup;

import dk.dpsd.shared.model.PublicId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The token in the link of a question: 128 random bits, of which only a digest is kept. */
final class AnswerToken {

    private AnswerToken() {}

    static String random() {
        return PublicId.random().value();
    }

    /** SHA-256 in hexadecimal. */
    static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
