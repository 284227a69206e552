package dk.dpsd.seb.request;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a login may look like. Never a colon: that is how identities are named. */
final class Logins {

    private static final Pattern FORM = Pattern.compile("[a-z0-9æøå][a-z0-9æøå._@-]{2,99}");
    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9æøå._-]");

    private Logins() {}

    static boolean isLogin(String text) {
        return text != null && FORM.matcher(text).matches();
    }

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
