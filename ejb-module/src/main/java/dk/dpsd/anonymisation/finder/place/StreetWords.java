package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Set;

/** What streets are called: by what their names end with, and what goes before it. */
final class StreetWords {

    /** Endings by which a word is a street without a capital too. */
    private static final Set<String> CERTAIN = WordFile.lower("street-endings.txt");
    /** Endings by which a word with a capital is a street where a number follows. */
    private static final Set<String> POSSIBLE = WordFile.lower("street-endings-possible.txt");

    private static final Endings CERTAIN_ENDINGS = Endings.of(CERTAIN);
    private static final Endings POSSIBLE_ENDINGS = Endings.of(POSSIBLE);

    private static final Endings COUNTRY = Endings.of(WordFile.lower("street-endings-country.txt"));

    private static final Set<String> NO_STREETS = WordFile.lower("no-streets.txt");
    private static final Set<String> LEADS = WordFile.lower("street-leads.txt");
    /** What corridors, wards and houses are called as well. */
    private static final Set<String> OF_HOUSES = Set.of(
            "gangen",
            "porten",
            "centret",
            "banken",
            "plads",
            "pladsen",
            "passagen",
            "terrassen",
            "gården",
            "kilden",
            "hjørnet",
            "buen",
            "vinklen",
            "tårnet",
            "hulen",
            "husene",
            "kvarteret",
            "gårdene",
            "stjernen",
            "blommen");

    private static final Set<String> QUARTERS = Set.of(
            "nørre", "vestre", "østre", "søndre", "nordre", "vester", "øster", "sønder", "sdr", "ndr", "gl", "gammel");

    private static final int SHORTEST_STREET = 5;
    private static final int SHORTEST_BEFORE_ENDING = 3;
    private static final int LONG_ENOUGH = 7;

    private StreetWords() {}

    /** "Gl", "Sdr": what goes before a street's name. */
    static boolean isLead(String lower) {
        return LEADS.contains(lower);
    }

    static boolean isCertain(String lower) {
        return CERTAIN_ENDINGS.end(lower, 1) && !NO_STREETS.contains(lower);
    }

    /** "Plads", "Vej": the ending of streets' names as a word of its own. */
    static boolean isWhole(String lower) {
        return CERTAIN.contains(lower) || POSSIBLE.contains(lower);
    }

    /** "bakken", "torvet": what a road may be called, and no corridor, ward or house. */
    static boolean isPlainRoad(String lower) {
        return isWhole(lower) && !OF_HOUSES.contains(lower) && !NO_STREETS.contains(lower) && !lower.startsWith("have");
    }

    /** Whether a word has a certain ending, with a letter before it at least. */
    static boolean endsCertainly(String lower) {
        return CERTAIN_ENDINGS.end(lower, 1);
    }

    /** Whether a word ends like any street at all. */
    static boolean mayEnd(String lower) {
        return CERTAIN_ENDINGS.end(lower, 1) || COUNTRY.end(lower, 1);
    }

    /** Whether a word is or ends like anything that a street is called; of all others nothing else need be asked. */
    static boolean endsLikeAny(String lower) {
        return mayEnd(lower) || endsPossibly(lower) || isWhole(lower) || NO_STREETS.contains(lower);
    }

    /** "Ny Landevej": what is any road is a street's name behind another capital. */
    static boolean isLedRoad(Text text, int index) {
        Word before = text.word(index - 1);
        return NO_STREETS.contains(text.word(index).lower())
                && before != null
                && before.isCapitalised()
                && !before.first()
                && LEADS.contains(before.lower())
                && text.isFollowedClosely(index - 1)
                && !(text.isFollowedClosely(index) && text.word(index + 1).isCapitalised());
    }

    /** Whether a word that has a place behind it may be a street's, by its ending. */
    static boolean mayBeStreet(Text text, int index) {
        Word word = text.word(index);
        return word.isCapitalised() && !word.first() && endsPossibly(word.lower());
    }

    static boolean isStreet(Text text, int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        boolean further = word.isCapitalised()
                && before != null
                && before.isCapitalised()
                && text.between(before, word).length() <= 2;
        boolean house = text.isFollowedClosely(index - 1) && NameWords.isInstitution(before.lower());
        if (house
                || NO_STREETS.contains(word.lower())
                        && !further
                        && !isNamedSmall(text, index)
                        && !(word.lower().length() >= LONG_ENOUGH && isLed(text, index))
                        && !isAllee(text, index)) {
            return false;
        }
        boolean alone = isWhole(word.lower());
        if (alone) {
            return further
                    || isLed(text, index)
                    || isPlainStreet(text, index)
                    || isNamedSmall(text, index)
                    || word.lower().equals("strædet") && PlaceWords.isPlaced(text, index);
        }
        boolean one = word.isCapitalised() || word.lower().startsWith("å");
        boolean certain = CERTAIN_ENDINGS.end(word.lower(), one ? 1 : 2);
        int least = certain && one ? SHORTEST_STREET - 1 : SHORTEST_STREET;
        return word.lower().length() >= least && (certain || word.isCapitalised() && endsPossibly(word.lower()));
    }

    /** "Rævebakken", "Bymosen". */
    private static boolean endsPossibly(String lower) {
        return POSSIBLE_ENDINGS.end(lower, lower.length() >= LONG_ENOUGH ? 2 : SHORTEST_BEFORE_ENDING);
    }

    /** "boede på Torvet": a capital inside a sentence on what is otherwise any square, and no corridor or centre. */
    private static boolean isPlainStreet(Text text, int index) {
        Word word = text.word(index);
        return word.isCapitalised()
                && !word.isAllCapitals()
                && !word.first()
                && word.form().length() >= SHORTEST_STREET
                && !OF_HOUSES.contains(word.lower());
    }

    /** "Torvet" by itself. */
    static boolean isBare(Text text, int index) {
        return CERTAIN.contains(text.word(index).lower())
                && StreetStart.of(text, index) == text.word(index).start();
    }

    /** Whether a word in small letters may be a street too, where more than a number says so. */
    static boolean mayEndLikeOne(String lower) {
        return lower.length() >= LONG_ENOUGH
                && POSSIBLE_ENDINGS.end(lower, SHORTEST_BEFORE_ENDING)
                && !NO_STREETS.contains(lower);
    }

    /** "hans tausens gade": a street's word in small letters behind the name it has. */
    static boolean isNamedSmall(Text text, int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        return before != null
                && !word.isCapitalised()
                && !before.isCapitalised()
                && text.isFollowedClosely(index - 1)
                && before.form().length() > 2
                && (NameWords.isListed(before.lower()) && !NameWords.isAmbiguous(before.lower())
                        || !NameWords.isOrdinary(before.lower())
                        || !NO_STREETS.contains(word.lower()) && !NameWords.isStem(before.lower()));
    }

    /** "lyngbakken 12" in small letters: a compound that no dictionary lists. */
    static boolean isCountry(String lower) {
        return COUNTRY.end(lower, lower.length() >= LONG_ENOUGH ? 2 : SHORTEST_BEFORE_ENDING)
                && !NO_STREETS.contains(lower)
                && !NameWords.isStem(lower);
    }

    /** "ndr. ringvej", "gammel kongevej" in small letters. */
    private static boolean isLed(Text text, int index) {
        Word before = text.word(index - 1);
        return before != null
                && LEADS.contains(before.lower())
                && text.between(before, text.word(index)).length() <= 2;
    }

    /** "nørre alle 45". */
    private static boolean isAllee(Text text, int index) {
        Word before = text.word(index - 1);
        return before != null
                && text.word(index).lower().equals("alle")
                && QUARTERS.contains(before.lower())
                && text.isFollowedClosely(index - 1);
    }
}
