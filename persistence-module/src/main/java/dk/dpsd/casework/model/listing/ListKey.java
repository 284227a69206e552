package dk.dpsd.casework.model.listing;

import dk.dpsd.shared.model.PageKey;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of a sorted list ended. Written {@code <page key>} or {@code <page key>-<value>} in addresses; codes and
 * numbers only, never a name.
 *
 * @param value what the last row was sorted by, as a number: of a severity its place in the scale, of a place its unit, of a
 *     handler her account, of a change its microsecond; 0 where it had none or the moment of receipt sorts alone
 */
public record ListKey(PageKey last, long value) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}-\\d{1,18})(?:-(\\d{1,18}))?");

    public static ListKey of(Instant at, long id) {
        return new ListKey(new PageKey(at, id), 0);
    }

    public static Optional<ListKey> parse(String text) {
        var m = FORM.matcher(text == null ? "" : text);
        if (!m.matches()) {
            return Optional.empty();
        }
        long value = m.group(2) == null ? 0 : Long.parseLong(m.group(2));
        return PageKey.parse(m.group(1)).map(key -> new ListKey(key, value));
    }

    @Override
    public String toString() {
        return value == 0 ? last.toString() : last + "-" + value;
    }
}
