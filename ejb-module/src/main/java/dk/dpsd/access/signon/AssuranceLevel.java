package dk.dpsd.access.signon;

import java.util.Locale;
import java.util.Optional;

/** How sure the provider is of who somebody is: the levels of NSIS, in their order. */
public enum AssuranceLevel {
    LOW,
    SUBSTANTIAL,
    HIGH;

    /** Reads {@code Substantial}, or an address that ends so: brokers write the level either way. */
    public static Optional<AssuranceLevel> of(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String word = text.strip().substring(text.strip().lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        for (AssuranceLevel level : values()) {
            if (level.name().equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    public boolean suffices(AssuranceLevel minimum) {
        return compareTo(minimum) >= 0;
    }
}
