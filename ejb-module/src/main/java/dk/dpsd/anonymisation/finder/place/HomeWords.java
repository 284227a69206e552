package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.WordFile;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Set;

/** What a word that ends like no street is, as far as its letters tell: whether a home may be called so. */
final class HomeWords {

    private static final Set<String> NATURE = WordFile.lower("street-nature.txt");
    private static final Endings OF_NATURE = Endings.of(NATURE);
    /** Towns that hospitals are called after; a hamlet's name with a number behind is an address. */
    private static final Set<String> TOWNS = WordFile.lower("places.txt");

    private static final Endings NO_STREETS = Endings.of(WordFile.lower("no-street-endings.txt"));
    /** By these a word in small letters is a home where a number follows, whatever stands before it. */
    private static final Endings SMALL = Endings.of(
            "holm", "vang", "høj", "lund", "lyst", "minde", "bakke", "toft", "glimt", "løkke", "høje", "vænge", "krog",
            "vangen", "husene", "gårdene", "haverne", "ager", "hegn", "kær", "mose", "brink", "skov", "eng", "kilde");

    private static final Endings SPECIALITIES = Endings.of("isk", "iske", "logi", "iatri", "urgi", "pædi");
    private static final Endings DEFINITE = Endings.of("en", "et", "ene", "erne");
    private static final int SHORTEST_BEFORE_ENDING = 3;

    private HomeWords() {}

    /** "højvang": called like what lies in the country. */
    static boolean isFormed(String lower) {
        return SMALL.end(lower, SHORTEST_BEFORE_ENDING);
    }

    /** "Kardiologisk", "Imozop": a ward, a drug, a thing by its ending. */
    static boolean isNoStreet(String lower) {
        return NO_STREETS.end(lower);
    }

    /** "Kardiologisk", "Onkologi". */
    static boolean isSpeciality(String lower) {
        return SPECIALITIES.end(lower, SHORTEST_BEFORE_ENDING);
    }

    /** "Violen", "Rørsangeren". */
    static boolean isNature(String lower) {
        return NATURE.contains(lower)
                || OF_NATURE.end(lower, SHORTEST_BEFORE_ENDING)
                        && !NameWords.isStem(lower)
                        && NameWords.isOrdinary(lower);
    }

    /** A town that a hospital or a club is called after. */
    static boolean isTown(String lower) {
        return TOWNS.contains(lower);
    }

    /** "til Kollekolle 7": read as a compound by the dictionary only, with a capital inside a sentence. */
    static boolean isProper(String lower) {
        return !NameWords.isListed(lower)
                && !TOWNS.contains(lower)
                && !NO_STREETS.end(lower)
                && !PlaceWords.isNoHome(lower)
                && !isDefinite(lower);
    }

    /** "Månen", "Køkkenet": what else is numbered is a word of everyday in this form. */
    static boolean isDefinite(String lower) {
        return DEFINITE.end(lower)
                && (NameWords.isInflectedStem(lower) || NameWords.isStem(lower.substring(0, lower.length() - 1)));
    }

    /** A drug, a room, a ward, an institution: numbered too, and nobody's home. */
    static boolean isSomethingElse(String lower) {
        return NameWords.isNoName(lower)
                || RoomWords.isRoom(lower)
                || RoomWords.mayBeRoom(lower)
                || NameWords.isInstitution(lower)
                || Text.isAbbreviation(lower);
    }
}
