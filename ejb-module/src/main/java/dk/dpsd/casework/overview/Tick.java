package dk.dpsd.casework.overview;

import dk.dpsd.shared.model.PublicId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case ticked in the overview, in the version the list showed. Written {@code <public id>.<version>} in forms. */
public record Tick(PublicId id, int version) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.(\\d{1,9})");

    public static Optional<Tick> parse(String text) {
        Matcher m = FORM.matcher(text == null ? "" : text);
        return m.matches()
                ? PublicId.parse(m.group(1)).map(id -> new Tick(id, Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return id + "." + version;
    }
}
