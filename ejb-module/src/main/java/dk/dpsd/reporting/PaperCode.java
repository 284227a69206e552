package dk.dpsd.reporting;

import dk.dpsd.shared.model.Sha256;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A code people keep on paper: on a receipt, for a draft, for a tally. 128 bits, in hexadecimal, whose signs nobody mixes up,
 * in groups of four; only its digest is stored (design 11).
 */
public final class PaperCode {

    private static final int BYTES = 16;

    private PaperCode() {}

    /**
     * The code computed from a form's key and the installation's secret: the same form gets the same one after a crash.
     *
     * @param purpose what it opens: the code of a receipt does not open the draft of the same form
     */
    public static String of(String purpose, String idempotencyKey, byte[] secret) {
        return of(Sha256.keyed(secret, purpose + " " + idempotencyKey));
    }

    /** The code with these bits; what is beyond 128 of them is left out. */
    static String of(byte[] bits) {
        return inGroups(HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(bits, BYTES)));
    }

    /**
     * A code as somebody typed it: small letters, other groups, spaces and lines between them are no mistake.
     *
     * @return empty where it can be no code
     */
    public static Optional<String> typed(String text) {
        String bare = text == null ? "" : text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return bare.matches("[0-9A-F]{" + 2 * BYTES + "}") ? Optional.of(inGroups(bare)) : Optional.empty();
    }

    private static String inGroups(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What is stored: SHA-256 in hex. */
    public static String digest(String code) {
        return Sha256.hex(code);
    }
}
