package dk.dpsd.seb.request;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a login of what somebody typed, or of her address. */
final class Logins {

    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9æøå._-]");

    private Logins() {}

    static String normal(String typed) {
        return typed == null ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The part of an address before the at sign, as a login. */
    static String from(String email) {
        int at = email.indexOf('@');
        String name = at < 0 ? email : email.substring(0, at);
        String login = STRANGE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return login.length() > 100 ? login.substring(0, 100) : login;
    }
}
