package dk.dpsd.anonymisation.web;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.PersonWarning.Sign;
import dk.dpsd.shared.web.Words;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Names in a sentence the parts of a text that seem to point out a person. */
public final class PersonWords {

    private PersonWords() {}

    /**
     * The parts with what they look like: »Ole Hansen« (navn), »020160-9995« (CPR-nummer).
     * Of more than anybody reads it says only that they are there.
     *
     * @param texts the bundle of this street
     */
    public static String of(ResourceBundle texts, PersonWarning warning) {
        String told = warning.told().stream().map(sign -> said(texts, sign)).collect(Collectors.joining(", "));
        return warning.signs().size() > warning.told().size() ? Words.say(texts, "person.more", (Object) told) : told;
    }

    private static String said(ResourceBundle texts, Sign sign) {
        return Words.say(texts, "person.part", new Object[] {sign.excerpt(), texts.getString("person." + sign.kind())});
    }

    /** What a refusal names, its warnings in words. */
    public static Object[] arguments(ResourceBundle texts, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof PersonWarning warning ? of(texts, warning) : argument)
                .toArray();
    }
}
