package dk.dpsd.shared.model;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The key of a thing in addresses: 128 random bits, written as 22 characters. Says nothing about the thing. */
public record PublicId(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a public id");
        }
    }

    public static PublicId random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new PublicId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Reads what came in an address; anything that has not the form is simply not there. */
    public static Optional<PublicId> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new PublicId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
