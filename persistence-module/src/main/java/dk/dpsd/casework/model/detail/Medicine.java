package dk.dpsd.casework.model.detail;

import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.Redaction;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Involveret medicin: one medicine that had to do with the incident (R-REP-06, domain B.2). Whatever is not known is null.
 *
 * @param tradeName Handelsnavn
 * @param substance Indholdsstof
 * @param route Administrationsvej
 * @param strength Styrke
 * @param atc the code of the Anatomical Therapeutic Chemical classification
 */
public record Medicine(String tradeName, String substance, String route, String strength, String atc)
        implements Serializable {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ROUTE = 100;
    public static final int LONGEST_STRENGTH = 100;
    public static final int LONGEST_ATC = 10;

    public Medicine {
        tradeName = PlainText.of(tradeName);
        substance = PlainText.of(substance);
        route = PlainText.of(route);
        strength = PlainText.of(strength);
        atc = PlainText.of(atc);
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
        return Stream.of(tradeName, substance, route, strength, atc);
    }

    /** The same with what was decided covered. */
    Medicine redacted(Redaction redaction) {
        return new Medicine(
                redaction.of(tradeName, LONGEST_NAME),
                redaction.of(substance, LONGEST_NAME),
                redaction.of(route, LONGEST_ROUTE),
                redaction.of(strength, LONGEST_STRENGTH),
                redaction.of(atc, LONGEST_ATC));
    }
}
