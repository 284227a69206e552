package dk.dpsd.casework.model.detail;

import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.Redaction;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Involveret medicinsk udstyr: one medical device that had to do with the incident (R-REP-06, domain B.2). Whatever is not
 * known is null.
 *
 * @param type Udstyrstype
 * @param tradeName Handelsnavn
 * @param model Model
 */
public record Device(String type, String tradeName, String model) implements Serializable {

    public static final int LONGEST = 200;

    public Device {
        type = PlainText.of(type);
        tradeName = PlainText.of(tradeName);
        model = PlainText.of(model);
    }

    /** Whether nothing is said of it. */
    public boolean isEmpty() {
        return texts().allMatch(Objects::isNull);
    }

    /** All it says in one line; empty where it says nothing. */
    public String line() {
        return texts().filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** All it says, in the order people read it; null where nothing is said. */
    public Stream<String> texts() {
        return Stream.of(type, tradeName, model);
    }

    /** The same with what was decided covered. */
    Device redacted(Redaction redaction) {
        return new Device(redaction.of(type, LONGEST), redaction.of(tradeName, LONGEST), redaction.of(model, LONGEST));
    }
}
