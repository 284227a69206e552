package dk.dpsd.anonymisation.finder.place;

import java.util.Set;

/** What rooms are called, with a number or a name behind. */
final class RoomWords {

    private static final Set<String> ROOMS = Set.of(
            "stue", "seng", "værelse", "vær", "lejlighed", "lejl", "bolig", "hus", "afsnit", "afd", "afdeling", "gruppe",
            "team", "rum", "plads", "gang", "etage", "sal", "blok", "enhed", "distrikt", "rute", "uge", "dag", "kl");

    private RoomWords() {}

    static boolean isRoom(String lower) {
        return ROOMS.contains(lower);
    }
}
