package dk.dpsd.shared.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go after logging in: only a path of our own, never another host. */
public final class ReturnAddress {

    /** One slash, then anything that is neither a slash nor a way to write one; no control characters, no backslash. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[A-Za-z0-9_?][A-Za-z0-9_.~%!$'()*+,;=:@/?&-]{0,500})?");

    private ReturnAddress() {}

    /** The address, if it is one of ours and not the way in or out. */
    public static Optional<String> local(String text) {
        if (text == null || !LOCAL.matcher(text).matches() || text.startsWith("/log-")) {
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
