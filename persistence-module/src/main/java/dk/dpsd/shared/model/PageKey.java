package dk.dpsd.shared.model;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a page of a list ended: the time and the id of its last row. Written {@code <microseconds>-<id>} in addresses. */
public record PageKey(Instant at, long id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    public static Optional<PageKey> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        long micros = Long.parseLong(m.group(1));
        var at = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
        return Optional.of(new PageKey(at, Long.parseLong(m.group(2))));
    }

    @Override
    public String toString() {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000 + "-" + id;
    }
}
