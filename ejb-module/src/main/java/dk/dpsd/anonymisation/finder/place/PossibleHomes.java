package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that end like no street and have a number behind them: what may be a home, since nothing else that is numbered is
 * called so. Somebody looks at them; a home that nobody looked at points out whoever lives there.
 */
final class PossibleHomes {

    private static final Set<String> NATURE = WordFile.lower("street-nature.txt");
    private static final Set<String> COUNTED = WordFile.lower("counted.txt");
    /** Towns that hospitals are called after; a hamlet's name with a number behind is an address. */
    private static final Set<String> TOWNS = WordFile.lower("places.txt");

    private static final Endings NO_STREETS = Endings.of(WordFile.lower("no-street-endings.txt"));
    /** By these a word in small letters is a home where a number follows, whatever stands before it. */
    private static final Endings SMALL = Endings.of(
            "holm", "vang", "høj", "lund", "lyst", "minde", "bakke", "toft", "glimt", "løkke", "høje", "vænge", "krog",
            "vangen", "husene", "gårdene", "haverne", "ager", "hegn", "kær", "mose", "brink", "skov", "eng", "kilde");

    private static final Endings DEFINITE = Endings.of("en", "et", "ene", "erne");
    private static final Set<String> PLACING =
            Set.of("på", "til", "fra", "i", "ved", "ad", "for", "hos", "bag", "forbi", "omkring", "nær");
    private static final Set<String> ARTICLES = Set.of("den", "det", "de");
    /** "Skole vej 4": the street's word cut off by a blank. */
    private static final Set<String> CUT_OFF = Set.of("vej", "gade", "allé", "stræde", "torv", "vænge", "boulevard");

    private static final Pattern COUNT = Pattern.compile(" ?\\d{1,3} ?(\\p{L}{1,16})(?!\\p{L})");
    /** "7.15 Sandløbet 4". */
    private static final Pattern AT_TIME = Pattern.compile("(?<!\\d)\\d{1,2}[.:]\\d{2}:?(?: [-–])? $");

    private static final int SHORTEST = 4;
    private static final int SHORTEST_SMALL = 6;
    private static final int SHORTEST_BEFORE_ENDING = 3;
    private static final int LONG_ENOUGH = 7;
    private static final int LONGEST_TIME = 9;
    private static final int NONE = -1;

    private PossibleHomes() {}

    /** Where the name of what may be a home begins, whose last word has this number behind it; negative where none may be. */
    static int start(Text text, int index, HouseNumber number) {
        Word word = text.word(index);
        if (word.form().length() >= SHORTEST - 1 && isCutOff(text, index)) {
            return text.word(index - 1).start();
        }
        if (word.form().length() < SHORTEST || isSomethingElse(word.lower()) || isCounted(text, word)) {
            return NONE;
        }
        int named = named(text, index);
        boolean home = word.isCapitalised() ? isCalledSo(text, index) : isSmallHome(text, index, number);
        return named >= 0 || !home ? named : word.start();
    }

    /** A drug, a room, a ward, an institution: numbered too, and nobody's home. */
    private static boolean isSomethingElse(String lower) {
        return NameWords.isNoName(lower)
                || RoomWords.isRoom(lower)
                || RoomWords.mayBeRoom(lower)
                || NameWords.isInstitution(lower)
                || Text.isAbbreviation(lower);
    }

    /** "Bispebjerg 3 gange". */
    private static boolean isCounted(Text text, Word word) {
        Matcher count = text.matcher(COUNT).region(word.end(), text.value().length());
        return count.lookingAt() && COUNTED.contains(count.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isCalledSo(Text text, int index) {
        Word word = text.word(index);
        String lower = word.lower();
        if (NATURE.contains(lower)) {
            return true;
        }
        boolean placed = isPlaced(text, index);
        if (NameWords.isStem(lower) || TOWNS.contains(lower)) {
            return false;
        }
        if (SMALL.end(lower, SHORTEST_BEFORE_ENDING) && (placed || !NameWords.isListed(lower))) {
            return true;
        }
        if (word.first() && !isAtTime(text, word) || word.isAllCapitals()) {
            return false;
        }
        boolean compound = lower.length() >= LONG_ENOUGH && PlaceWords.isCompoundPlace(word);
        boolean led = placed || isAtTime(text, word);
        return compound || isProper(lower) && (led || DEFINITE.end(lower) && !NameWords.isOrdinary(lower));
    }

    /** "til Kollekolle 7": read as a compound by the dictionary only, with a capital inside a sentence. */
    private static boolean isProper(String lower) {
        return !NameWords.isListed(lower)
                && !TOWNS.contains(lower)
                && !NO_STREETS.end(lower)
                && !PlaceWords.isNoHome(lower)
                && !isDefinite(lower);
    }

    /** "Månen", "Køkkenet": what else is numbered is a word of everyday in this form. */
    private static boolean isDefinite(String lower) {
        return DEFINITE.end(lower)
                && (NameWords.isInflectedStem(lower) || NameWords.isStem(lower.substring(0, lower.length() - 1)));
    }

    private static boolean isAtTime(Text text, Word word) {
        return AT_TIME.matcher(text.before(word.start(), LONGEST_TIME)).find();
    }

    private static boolean isPlaced(Text text, int index) {
        return text.isFollowedClosely(index - 1)
                && PLACING.contains(text.word(index - 1).lower());
    }

    /** "kan du tage højvang 12", "elmely 3, 2. sal". */
    private static boolean isSmallHome(Text text, int index, HouseNumber number) {
        String lower = text.word(index).lower();
        if (lower.length() < SHORTEST_SMALL || NameWords.isStem(lower) || TOWNS.contains(lower)) {
            return false;
        }
        boolean nobody = !NameWords.isListed(lower) || isPlaced(text, index);
        return SMALL.end(lower, SHORTEST_BEFORE_ENDING) && nobody
                || number.isFurnished() && !NameWords.isOrdinary(lower) && nobody && !NO_STREETS.end(lower)
                || NATURE.contains(lower) && isPlaced(text, index);
    }

    /** "Skole vej 4". */
    private static boolean isCutOff(Text text, int index) {
        Word before = text.word(index - 1);
        return before != null
                && CUT_OFF.contains(text.word(index).lower())
                && before.isCapitalised()
                && before.form().length() > 2
                && (text.isFollowedClosely(index - 1)
                        || text.between(before, text.word(index)).equals("-\n"))
                && !NameWords.isFunctionWord(before.lower())
                && !isSomethingElse(before.lower());
    }

    /** "Dronning Olgas Kilde 4", "Den Grønne Trekant 7": words with capitals, led by an article or a genitive. */
    private static int named(Text text, int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        if (!word.isCapitalised() || before == null || !before.isCapitalised() || !text.isFollowedClosely(index - 1)) {
            return NONE;
        }
        boolean owned = before.lower().endsWith("s")
                && !before.first()
                && !before.isAllCapitals()
                && NameWords.isStem(word.lower())
                && !isSomethingElse(before.lower());
        if (owned || ARTICLES.contains(before.lower()) && !before.first()) {
            return before.start();
        }
        Word article = text.word(index - 2);
        return article != null
                        && article.isCapitalised()
                        && !article.first()
                        && ARTICLES.contains(article.lower())
                        && text.isFollowedClosely(index - 2)
                ? article.start()
                : NONE;
    }
}
