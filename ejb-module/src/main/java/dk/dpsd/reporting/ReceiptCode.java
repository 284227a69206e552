package dk.dpsd.reporting;

import dk.dpsd.shared.model.Sha256;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The code on a receipt: 128 bits computed from the form's key and the installation's secret, so that the same form gets
 * the same receipt after a crash although only a digest is stored (design 11).
 */
final class ReceiptCode {

    private ReceiptCode() {}

    /** The code in hexadecimal, whose signs nobody mixes up, in groups of four. */
    static String of(String idempotencyKey, byte[] secret) {
        byte[] bits = Arrays.copyOf(Sha256.keyed(secret, "receipt " + idempotencyKey), 16);
        return HexFormat.of().withUpperCase().formatHex(bits).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What is stored: SHA-256 in hex. */
    static String digest(String code) {
        return Sha256.hex(code);
    }
}
