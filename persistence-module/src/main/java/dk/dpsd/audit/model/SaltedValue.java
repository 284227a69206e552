package dk.dpsd.audit.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A value of the access log that can be forgotten without breaking the chain: the chain commits to the digest only. The
 * digest has a 128-bit salt of its own that is deleted together with the value; a surviving salt would let anyone try
 * all CPR numbers (design 10).
 */
@Embeddable
public class SaltedValue implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    /** Declared as the worst it may be; the change's own sensitivity says what it is. */
    @FreeText
    private String text;

    @Harmless
    private String salt;

    @Harmless
    private String digest;

    protected SaltedValue() {}

    /** What the database holds, right or wrong. */
    public SaltedValue(String text, String salt, String digest) {
        this.text = text;
        this.salt = salt;
        this.digest = digest;
    }

    /** A value with a fresh salt; nothing at all where there is no value. */
    public static SaltedValue of(String text) {
        if (text == null) {
            return new SaltedValue(null, null, null);
        }
        byte[] bits = new byte[SALT_BYTES];
        RANDOM.nextBytes(bits);
        String salt = HexFormat.of().formatHex(bits);
        return new SaltedValue(text, salt, digest(salt, text));
    }

    private static String digest(String salt, String text) {
        return new CanonicalDigest("value.1").add(salt).add(text).hex();
    }

    /** Forgets value and salt; the digest stays, and from it nothing can be found out. */
    public boolean erase() {
        if (text == null && salt == null) {
            return false;
        }
        text = null;
        salt = null;
        return true;
    }

    /** Whether there was a value once that is forgotten now. */
    public boolean isErased() {
        return digest != null && text == null;
    }

    /** Whether the value is the one the digest was made of. A forgotten one is right only where it may be forgotten. */
    public boolean isIntact(boolean mayBeErased) {
        if (digest == null) {
            return text == null && salt == null;
        }
        if (text == null) {
            return mayBeErased && salt == null;
        }
        return salt != null && digest(salt, text).equals(digest);
    }

    public String text() {
        return text;
    }

    public String salt() {
        return salt;
    }

    public String digest() {
        return digest;
    }
}
