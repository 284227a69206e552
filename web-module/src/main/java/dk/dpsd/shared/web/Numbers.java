package dk.dpsd.shared.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number as an address or a form carries it: digits, and no more of them than fit. */
public final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private Numbers() {}

    /** The number; empty where the text is null or anything else. */
    public static Optional<Long> read(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> DIGITS.matcher(digits).matches())
                .map(Long::valueOf);
    }
}
