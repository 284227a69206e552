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
            "st",
            "vær",
            "vrl",
            "vrs",
            "værls",
            "lejl",
            "lej",
            "bol",
            "rum",
            "plads",
            "boks",
            "box",
            "dør",
            "room",
            "bed",
            "kammer",
            "kuvøse",
            "hytte",
            "sovesal",
            "briks",
            "leje",
            "celle",
            "lejemål",
            "boenhed",
            "bo-enhed",
            "stol",
            "dialysestol",
            "kabine",
            "sg",
            "pl",
            "enest",
            "lejligh",
            "lejlh",
            "rm",
            "pladsnr",
            "nr",
            "nummer",
            "sengepl",
            "rummet",
            "hus",
            "blok",
            "opgang",
            "pladsen",
            "døren");
    private static final String[] STEMS = {"stue", "seng", "værelse", "lejlighed", "bolig", "plads", "dørnr"};
    private static final Set<String> SOMEBODY = Set.of(
            "hun",
            "han",
            "dem",
            "begge",
            "fruen",
            "henne",
            "nede",
            "kalder",
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

    private static final Set<String> NUMBER_NAMES = Set.of(
            "etteren",
            "toeren",
            "treeren",
            "fireren",
            "femmeren",
            "sekseren",
            "syveren",
            "otteren",
            "nieren",
            "tieren",
            "elleveren",
            "tolveren");

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
        return lower.equals("eren")
                || NUMBER_NAMES.contains(lower)
                || lower.equals("er'en")
                || lower.equals("ern")
                || lower.equals("tallet");
    }

    static boolean isRoom(String lower) {
        return ROOMS.contains(lower);
    }
}
