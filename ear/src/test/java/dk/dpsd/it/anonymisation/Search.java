package dk.dpsd.it.anonymisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what is left of markers, and says where it is and of which field, never what it is. Numbers inside a digest or
 * an id, fractions of seconds, and numbers longer than any of a person (a moment in microseconds, by which pages are turned),
 * are chance and do not count. The pages' script key is a UUID of which a group may be a run of digits.
 */
final class Search {

    private static final Pattern WORD = Pattern.compile("[a-z0-9_æøå-]*[æøå][a-z0-9_æøå-]*");
    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]{" + Markers.PLAIN_RUN + ",}");
    private static final Pattern DIGITS = Pattern.compile(
            "(?<!\\d)(?<!\\d\\.)(?<![a-z0-9]{8})\\d{" + Markers.DIGIT_RUN + ",12}(?!\\d)(?![a-z0-9]{8})");

    private static final Pattern UUID =
            Pattern.compile("(?<![a-z0-9])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![a-z0-9])");

    private final Markers markers;
    private final Set<String> findings = new TreeSet<>();

    Search(Markers markers) {
        this.markers = markers;
    }

    /** Looks through a file, opened as far as it can be opened. */
    void look(String where, byte[] content) {
        new Opened(content).texts().forEach(text -> look(where, text));
    }

    /** Looks through a text, also as what it says once it is read as a page, an address or a string of a script. */
    void look(String where, String text) {
        for (String reading : Readings.of(text)) {
            fieldsIn(reading).forEach(field -> findings.add(where + " holds the marker of " + field));
        }
    }

    /** Whether something of a marker stands in a text as it is. */
    boolean holdsOne(String text) {
        return !fieldsIn(text).isEmpty();
    }

    /** Everything found so far, one line a place and field. */
    Set<String> findings() {
        return findings;
    }

    private Set<String> fieldsIn(String reading) {
        String text = Normalizer.normalize(reading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> fields = new TreeSet<>();
        each(WORD.matcher(text), Markers.RUN, markers.fieldOfRun(), fields);
        each(PLAIN_WORD.matcher(text), Markers.PLAIN_RUN, markers.fieldOfPlainRun(), fields);
        each(DIGITS.matcher(UUID.matcher(text).replaceAll("")), Markers.DIGIT_RUN, markers.fieldOfDigits(), fields);
        return fields;
    }

    private static void each(Matcher words, int run, Map<String, String> known, Set<String> fields) {
        while (words.find()) {
            String word = words.group();
            for (int at = 0; at + run <= word.length(); at++) {
                String field = known.get(word.substring(at, at + run));
                if (field != null) {
                    fields.add(field);
                }
            }
        }
    }
}
