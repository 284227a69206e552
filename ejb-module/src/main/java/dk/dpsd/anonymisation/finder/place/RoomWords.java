package dk.dpsd.anonymisation.finder.place;

import java.util.Set;

/** What rooms are called, with a number or a name behind. */
final class RoomWords {

    private static final Set<String> ROOMS = Set.of(
            "stue",
            "seng",
            "værelse",
            "vær",
            "lejlighed",
            "lejl",
            "bolig",
            "hus",
            "afsnit",
            "afd",
            "afdeling",
            "gruppe",
            "team",
            "rum",
            "plads",
            "gang",
            "etage",
            "sal",
            "blok",
            "enhed",
            "distrikt",
            "rute",
            "uge",
            "dag",
            "kl");

    private static final Set<String> NUMBERED = Set.of(
            "st", "vær", "vrl", "vrs", "værls", "lejl", "lej", "bol", "rum", "plads", "boks", "box", "dør", "room",
            "bed", "nr", "nummer", "sengepl", "rummet", "pladsen", "døren");
    private static final String[] STEMS = {"stue", "seng", "værelse", "lejlighed", "bolig", "plads", "dørnr"};
    private static final Set<String> SOMEBODY = Set.of(
            "pt",
            "ptt",
            "patient",
            "patienten",
            "borger",
            "borgeren",
            "beboer",
            "beboeren",
            "bgr",
            "beb",
            "dame",
            "damen",
            "herren",
            "manden",
            "hende",
            "ham",
            "konen",
            "nabo",
            "naboen",
            "naboerne",
            "kald",
            "kaldet",
            "kaldt",
            "snor",
            "snoren",
            "klokke",
            "klokken",
            "ringer",
            "ringede",
            "ringet",
            "alarm",
            "alarmen",
            "kaldte",
            "ind",
            "inde",
            "ovre",
            "indlagt");

    private RoomWords() {}

    /** Whether a number behind it may make it somebody's room. */
    static boolean mayBeRoom(String lower) {
        if (NUMBERED.contains(lower)) {
            return true;
        }
        for (String stem : STEMS) {
            if (lower.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says of whom or from whom, so that a number behind may be a room's. */
    static boolean isSomebody(String lower) {
        return SOMEBODY.contains(lower);
    }

    /** "7'eren". */
    static boolean isFamiliar(String lower) {
        return lower.equals("eren") || lower.equals("er'en") || lower.equals("ern") || lower.equals("tallet");
    }

    static boolean isRoom(String lower) {
        return ROOMS.contains(lower);
    }
}
