package dk.dpsd.reporting.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of a draft: 128 bits computed from the form's key and the installation's secret, so that whoever saves again
 * keeps the code she wrote down, although only its digest is stored.
 */
final class DraftCode {

    private static final int LETTERS = 32;
    private static final int BYTES = 16;

    private DraftCode() {}

    /** The code in hexadecimal, whose signs nobody mixes up, in groups of four. */
    static String of(String formKey, byte[] secret) {
        return grouped(
                HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(hmac("draft " + formKey, secret), BYTES)));
    }

    /** A code as somebody types it, small or large, with or without its groups; empty where it can be none. */
    static Optional<String> read(String typed) {
        String letters = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return letters.matches("[0-9A-F]{" + LETTERS + "}") ? Optional.of(grouped(letters)) : Optional.empty();
    }

    /** What is stored: SHA-256 in hex. */
    static String digest(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static String grouped(String letters) {
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    private static byte[] hmac(String text, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
