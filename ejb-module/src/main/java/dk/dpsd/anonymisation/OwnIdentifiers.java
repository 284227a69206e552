package dk.dpsd.anonymisation;

import dk.dpsd.casework.model.CaseText;
import dk.dpsd.casework.model.Cpr;
import dk.dpsd.casework.model.Identifiers;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.tag.Keyword;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for what is certain to identify the patient: the case's own name and CPR number, and anything with the form and
 * date of a CPR number or of a replacement number (domain D.1; modulus 11 is no filter). A person looks for the rest.
 */
public final class OwnIdentifiers {

    /** Anything that could be one; whether it is, {@link Cpr} says. */
    private static final Pattern CPR =
            Pattern.compile("(?<!\\d)(\\d{6})[\\s\\u00a0]?[-\\u2010-\\u2015\\u2212]?[\\s\\u00a0]?"
                    + "(\\d{4}|\\d[A-Za-z]{2}\\d)(?!\\d)");

    /** A part of a name shorter than this says nothing by itself. */
    private static final int SHORTEST = 3;

    private OwnIdentifiers() {}

    /** Whether a free text or keyword of the case that stays still holds one. */
    static boolean standIn(IncidentCase incident) {
        return Stream.concat(
                        incident.freeTexts().stream().map(CaseText::text),
                        incident.state().isDropped()
                                ? Stream.empty()
                                : incident.keywords().stream().map(Keyword::word))
                .anyMatch(text -> holdsOne(text, incident.identifiers()));
    }

    /** Whether one text holds one, of the case it belongs to or in the form of a CPR number. */
    public static boolean holdsOne(String text, Identifiers own) {
        if (holdsCpr(text) || own.patientCpr() != null && text.contains(own.patientCpr())) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return own.patientName() != null && nameParts(own.patientName()).anyMatch(part -> holdsWord(lower, part));
    }

    private static boolean holdsCpr(String text) {
        return CPR.matcher(text).results().anyMatch(found -> Cpr.parse(found.group(1) + found.group(2))
                .isPresent());
    }

    private static Stream<String> nameParts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(part -> part.length() >= SHORTEST);
    }

    /** As a word of its own, also with the genitive s. */
    private static boolean holdsWord(String text, String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "['’]?s?(?!\\p{L})")
                .matcher(text)
                .find();
    }
}
