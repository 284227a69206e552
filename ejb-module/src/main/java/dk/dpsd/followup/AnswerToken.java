package dk.dpsd.followup;

import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Sha256;

/** The token in the link of a question: 128 random bits, of which only a digest is kept. */
final class AnswerToken {

    private AnswerToken() {}

    static String random() {
        return PublicId.random().value();
    }

    /** SHA-256 in hexadecimal. */
    static String digest(String token) {
        return Sha256.hex(token);
    }
}
