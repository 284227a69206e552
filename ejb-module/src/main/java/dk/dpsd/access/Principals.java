package dk.dpsd.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the container names somebody an identity provider vouched for: {@code mitid:} and the number of her identity. An
 * account's login never has a colon.
 */
public final class Principals {

    private static final Pattern OF_IDENTITY = Pattern.compile("mitid:(\\d{1,18})");

    private Principals() {}

    public static String ofIdentity(long identity) {
        return "mitid:" + identity;
    }

    /** Whether a principal's name stands for an identity, with or without an account. */
    public static boolean isIdentity(String principal) {
        return identity(principal).isPresent();
    }

    /** The identity a principal's name stands for; empty where it is an account's login. */
    static Optional<Long> identity(String principal) {
        Matcher name = OF_IDENTITY.matcher(principal);
        return name.matches() ? Optional.of(Long.parseLong(name.group(1))) : Optional.empty();
    }
}
