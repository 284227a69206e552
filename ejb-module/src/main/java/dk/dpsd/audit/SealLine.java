package dk.dpsd.audit;

import dk.dpsd.audit.model.AuditSeal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A seal as it stands outside the database: {@code <number> <time> <digest>}. */
public record SealLine(long id, Instant at, String digest) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) (\\S{20,30}) ([0-9a-f]{64})");

    static SealLine of(AuditSeal seal) {
        return new SealLine(seal.id(), seal.at(), seal.digest());
    }

    static Optional<SealLine> parse(String line) {
        var m = FORM.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SealLine(Long.parseLong(m.group(1)), Instant.parse(m.group(2)), m.group(3)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id + " " + at + " " + digest;
    }
}
