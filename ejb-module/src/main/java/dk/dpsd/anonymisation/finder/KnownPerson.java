package dk.dpsd.anonymisation.finder;

import java.util.Optional;

/**
 * Somebody who is known to have to do with the case before its texts are read: the patient by the case's own fields, the
 * reporter by name, login or e-mail address, and whoever was confirmed to be named in it.
 *
 * @param name empty where nothing says it
 * @param cpr empty where nothing says it
 */
public record KnownPerson(Optional<String> name, Optional<String> cpr) {

    public static final KnownPerson NOBODY = new KnownPerson(Optional.empty(), Optional.empty());

    private static final int SHORTEST_PART = 3;

    /** Of the fields as they are kept; either may be null or blank. */
    public static KnownPerson of(String name, String cpr) {
        return new KnownPerson(
                Optional.ofNullable(name).filter(text -> !text.isBlank()),
                Optional.ofNullable(cpr).filter(text -> !text.isBlank()));
    }

    /** By the name alone; null or blank is nobody. */
    public static KnownPerson named(String name) {
        return of(name, null);
    }

    /**
     * By an e-mail address or a login, which are made of the name as a rule: "hanne.thorup87@mail.example" is "hanne thorup".
     * One without such words ("htr04"), null and blank are nobody.
     */
    public static KnownPerson ofAddress(String address) {
        if (address == null) {
            return NOBODY;
        }
        int at = address.indexOf('@');
        var words = new StringBuilder();
        for (String part : (at < 0 ? address : address.substring(0, at)).split("[^\\p{L}-]+")) {
            if (part.length() >= SHORTEST_PART) {
                words.append(part).append(' ');
            }
        }
        return named(words.toString().strip());
    }
}
