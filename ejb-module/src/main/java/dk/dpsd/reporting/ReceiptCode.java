package dk.dpsd.reporting;

import dk.dpsd.shared.model.Sha256;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on a receipt: 128 bits computed from the form's key and the installation's secret, so that the same form gets
 * the same receipt after a crash although only a digest is stored (design 11).
 */
final class ReceiptCode {

    private ReceiptCode() {}

    /** The code in hexadecimal, whose signs nobody mixes up, in groups of four. */
    static String of(String idempotencyKey, byte[] secret) {
        byte[] bits = Arrays.copyOf(Sha256.keyed(secret, "receipt " + idempotencyKey), 16);
        return inGroups(HexFormat.of().withUpperCase().formatHex(bits));
    }

    /**
     * A code as somebody typed it: small letters, other groups, spaces and lines between them are no mistake.
     *
     * @return empty where it can be no code
     */
    static Optional<String> typed(String text) {
        String bare = text == null ? "" : text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return bare.matches("[0-9A-F]{32}") ? Optional.of(inGroups(bare)) : Optional.empty();
    }

    private static String inGroups(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What is stored: SHA-256 in hex. */
    static String digest(String code) {
        return Sha256.hex(code);
    }
}
