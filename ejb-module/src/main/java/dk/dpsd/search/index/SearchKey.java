package dk.dpsd.search.index;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a page of what was found ended: by what it is sorted, and the id. Written {@code <value>-<id>}. */
public record SearchKey(long value, long id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    public static Optional<SearchKey> parse(String text) {
        var form = FORM.matcher(text == null ? "" : text);
        return form.matches()
                ? Optional.of(new SearchKey(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value + "-" + id;
    }
}
