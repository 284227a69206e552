package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Set;

/** Words that end like no street and are called so all the same: by their capital, their form and what stands before them. */
final class PlaceWords {

    private static final Endings HOUSES = Endings.of(WordFile.lower("street-endings-houses.txt"));
    private static final Endings DEFINITE = Endings.of("en", "et", "ene", "erne");
    private static final Endings OF_NO_HOME = Endings.of(WordFile.lower("house-endings.txt"));
    private static final Set<String> PLACING = Set.of("på", "til", "fra", "i", "ved", "ad", "for");
    private static final Set<String> ON =
            Set.of("på", "i", "ad", "fra", "til", "ved", "forbi", "omkring", "langs", "gennem", "mellem", "mod", "nær");
    private static final Set<String> WORKPLACES = Set.of(
            "apoteket",
            "apotek",
            "lægehuset",
            "lægehus",
            "klinikken",
            "sygehuset",
            "hospitalet",
            "plejecentret",
            "plejehjemmet",
            "sundhedshuset",
            "skolen",
            "lægerne",
            "sygeplejeklinikken",
            "dagcentret",
            "kirken",
            "supermarkedet",
            "butikken",
            "biblioteket",
            "rådhuset",
            "stationen",
            "tandlægen",
            "fodklinikken");

    private static final int SHORTEST_STREET = 5;
    private static final int SHORTEST_BEFORE_ENDING = 3;
    private static final int LONG_ENOUGH = 7;

    private PlaceWords() {}

    /** "ved", "langs": on a road or beside it. */
    static boolean isOn(String lower) {
        return ON.contains(lower);
    }

    /** "apoteket i Nørregade": nobody lives there. */
    static boolean isOfHouse(Text text, int index) {
        int on = text.wordsBefore(StreetStart.of(text, index)) - 1;
        Word house = text.word(on - 1);
        return house != null
                && text.isFollowedClosely(on - 1)
                && ON.contains(text.word(on).lower())
                && WORKPLACES.contains(house.lower());
    }

    /** "Modtagelsen", "Bladderscanneren": a ward, a vehicle or a thing by its ending. */
    static boolean isNoHome(String lower) {
        return OF_NO_HOME.end(lower);
    }

    /** "Åen 3, Bredsten": short, in its definite form, with a capital inside a sentence. */
    static boolean isDefinite(Text text, int index) {
        Word word = text.word(index);
        return word.isCapitalised() && !word.first() && DEFINITE.end(word.lower()) && !RoomWords.isRoom(word.lower());
    }

    /** "kørt til elmely 3": in small letters, behind a preposition, what is in no dictionary. */
    static boolean isUnknown(Text text, int index) {
        String lower = text.word(index).lower();
        Word before = text.word(index - 1);
        return before != null
                && lower.length() >= SHORTEST_STREET
                && PLACING.contains(before.lower())
                && text.isFollowedClosely(index - 1)
                && (!NameWords.isOrdinary(lower)
                        || HOUSES.end(lower, SHORTEST_BEFORE_ENDING) && !NameWords.isStem(lower))
                && !NameWords.isNoName(lower)
                && !NameWords.isPlace(lower)
                && !NameWords.isInstitution(lower)
                && !RoomWords.mayBeRoom(lower);
    }

    /** "nøglen til bakken 2": behind a preposition, in its definite form. */
    static boolean isPlain(Text text, int index) {
        String lower = text.word(index).lower();
        Word before = text.word(index - 1);
        return before != null
                && PLACING.contains(before.lower())
                && text.isFollowedClosely(index - 1)
                && lower.length() >= SHORTEST_STREET
                && DEFINITE.end(lower)
                && StreetWords.isPlainRoad(lower);
    }

    /**
     * "til Fuglereden": a compound of everyday words, in its definite form and with a capital inside a sentence, where Danish
     * has capitals on proper words only.
     */
    static boolean isProperPlace(Text text, int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        return before != null
                && !word.first()
                && PLACING.contains(before.lower())
                && text.isFollowedClosely(index - 1)
                && (isCompoundPlace(word) || isHouse(word));
    }

    /** "på Elmely": called like a house, with a capital inside a sentence. */
    private static boolean isHouse(Word word) {
        String lower = word.lower();
        return word.isCapitalised()
                && !word.isAllCapitals()
                && HOUSES.end(lower, SHORTEST_BEFORE_ENDING)
                && !NameWords.isStem(lower)
                && !NameWords.isNoName(lower)
                && !NameWords.isPlace(lower)
                && !NameWords.isInstitution(lower)
                && !RoomWords.mayBeRoom(lower);
    }

    /** "Søfronten 12, borger ikke hjemme": such a compound at the head of a text or a line. */
    static boolean isHeading(Text text, int index) {
        Word word = text.word(index);
        String lower = word.lower();
        boolean compound = isCompoundPlace(word) && NameWords.isCompound(lower);
        boolean house = HOUSES.end(lower, SHORTEST_BEFORE_ENDING)
                && word.isCapitalised()
                && !NameWords.isStem(lower)
                && !NameWords.isNoName(lower)
                && !NameWords.isInstitution(lower);
        return word.first() && (compound || house || word.isCapitalised() && StreetWords.isPlainRoad(lower));
    }

    /** "Nygård": houses are called so that many live in. */
    static boolean isHouseName(String lower) {
        return HOUSES.end(lower, SHORTEST_BEFORE_ENDING) || lower.endsWith("gården") || lower.endsWith("haven");
    }

    /** Whether a preposition of place stands right before the word. */
    static boolean isPlaced(Text text, int index) {
        return text.isFollowedClosely(index - 1)
                && PLACING.contains(text.word(index - 1).lower());
    }

    /** "Fuglereden": a compound of everyday words, in its definite form and with a capital. */
    static boolean isCompoundPlace(Word word) {
        String lower = word.lower();
        return word.isCapitalised()
                && !word.isAllCapitals()
                && lower.length() >= LONG_ENOUGH
                && DEFINITE.end(lower)
                && !OF_NO_HOME.end(lower)
                && !RoomWords.mayBeRoom(lower)
                && !NameWords.isInstitution(lower)
                && !NameWords.isNoName(lower)
                && NameWords.isOrdinary(lower)
                && !NameWords.isStem(lower);
    }
}
