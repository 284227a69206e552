package dk.dpsd.audit.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * SHA-256 over a row of parts in one canonical form: each part in UTF-8 behind its length, so that no two different
 * rows are ever written alike ({@code "ab","c"} and {@code "a","bc"} differ, and so do nothing and the empty text).
 */
final class CanonicalDigest {

    private static final int NOTHING = -1;

    private final MessageDigest sha256;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    /** @param what the kind and version of the row, so that an entry can never pass for a seal */
    CanonicalDigest(String what) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        add(what);
    }

    CanonicalDigest add(String part) {
        if (part == null) {
            return add(NOTHING);
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha256.update(bytes);
        return this;
    }

    CanonicalDigest add(long part) {
        sha256.update(number.putLong(0, part).array());
        return this;
    }

    /** Microseconds: what both databases keep of a moment. */
    CanonicalDigest add(Instant part) {
        return add(Math.addExact(Math.multiplyExact(part.getEpochSecond(), 1_000_000L), part.getNano() / 1_000));
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
