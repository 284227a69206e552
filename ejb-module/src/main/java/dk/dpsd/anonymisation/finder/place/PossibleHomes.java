package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that end like no street and have a number behind them: what may be a home, since nothing else that is numbered is
 * called so. Somebody looks at them; a home that nobody looked at points out whoever lives there.
 */
final class PossibleHomes {

    private static final Set<String> COUNTED = WordFile.lower("counted.txt");
    private static final Endings DEFINITE = Endings.of("en", "et", "ene", "erne");
    private static final Set<String> PLACING =
            Set.of("på", "til", "fra", "i", "ved", "ad", "for", "hos", "bag", "forbi", "omkring", "nær");
    private static final Set<String> ARTICLES = Set.of("den", "det", "de");
    /** "Skole vej 4": the street's word cut off by a blank. */
    private static final Set<String> CUT_OFF = Set.of("vej", "gade", "allé", "stræde", "torv", "vænge", "boulevard");

    private static final Set<String> BESIDE = Set.of("ved", "bag", "neden", "oven");
    private static final Set<String> TO_DO = Set.of(
            "mangler", "rute", "ruten", "glemt", "obs", "næste", "stop", "kørsel", "mangel", "sprunget", "dobbelt");
    private static final Whereabouts WHEREABOUTS = new Whereabouts();

    private static final Pattern AT_HEAD = Pattern.compile(" \\d{1,3} ?[A-Za-z]?(?:[,:](?!\\d)|\\n| [-–] )");
    private static final Pattern COUNT = Pattern.compile(" ?\\d{1,3} ?(\\p{L}{1,16})(?!\\p{L})");
    /** "7.15 Sandløbet 4". */
    private static final Pattern AT_TIME = Pattern.compile("(?<!\\d)\\d{1,2}[.:]\\d{2}:?(?: [-–])? $");

    /** Behind a number that is the floor's. */
    private static final List<String> FLOORS = List.of(". sal", ".sal", " sal", "sal");

    private static final int MOST_BETWEEN = 5;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_SMALL = 6;
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
        if (text.value().charAt(word.end()) == ',') {
            return NONE;
        }
        if (isPlainRoad(text, word)) {
            return word.start();
        }
        if (word.form().length() < SHORTEST - 1 || HomeWords.isSomethingElse(word.lower()) || isCounted(text, word)) {
            return NONE;
        }
        if (isBeside(text, index)) {
            return text.word(index - 1).start();
        }
        int named = named(text, index);
        boolean home = word.isCapitalised() ? isCalledSo(text, index) : isSmallHome(text, index, number);
        return named >= 0 || !home ? named : word.start();
    }

    /** "Bispebjerg 3 gange". */
    static boolean isCounted(Text text, Word word) {
        Matcher count = text.matcher(COUNT).region(word.end(), text.value().length());
        return count.lookingAt() && COUNTED.contains(count.group(1).toLowerCase(Locale.ROOT));
    }

    /** "Plejehjemmet Birkelund 2. sal", "på Egebo 1. sal": the floor of a house where many live. */
    static boolean isHouse(Text text, int index, HouseNumber number) {
        Word before = text.word(index - 1);
        boolean named = text.isFollowedClosely(index - 1)
                && NameWords.isInstitution(before.lower())
                && !StreetWords.isWhole(before.lower());
        return !number.isInTown() && (named || isFloor(text, number));
    }

    /** "Solbakken 3. sal": the number is a floor's. */
    static boolean isFloor(Text text, HouseNumber number) {
        return FLOORS.stream().anyMatch(floor -> text.value().startsWith(floor, number.end()));
    }

    /** "stod Nyby og ikke Nyby 14": said once before, without its number. */
    private static boolean isContrasted(Text text, int index) {
        Word word = text.word(index);
        for (int at = index - 2; at >= Math.max(0, index - MOST_BETWEEN); at--) {
            if (text.word(at).form().equals(word.form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalledSo(Text text, int index) {
        Word word = text.word(index);
        String lower = word.lower();
        if (word.form().length() < SHORTEST) {
            return false;
        }
        if (HomeWords.isNature(lower)) {
            return true;
        }
        boolean placed = isPlaced(text, index);
        if (NameWords.isStem(lower) || HomeWords.isTown(lower)) {
            return false;
        }
        if (HomeWords.isFormed(lower) && (placed || !NameWords.isListed(lower))) {
            return true;
        }
        if (word.isAllCapitals()) {
            return false;
        }
        if (word.first() && !isAtTime(text, word)) {
            boolean called =
                    !NameWords.isOrdinary(lower) || PlaceWords.isCompoundPlace(word) || PlaceWords.isHouseName(lower);
            return HomeWords.isProper(lower)
                    && (called && isListedToDo(text, index) || NameWords.isPlace(lower) && isHead(text, word));
        }
        boolean compound = lower.length() >= LONG_ENOUGH && PlaceWords.isCompoundPlace(word);
        boolean led = placed || isAtTime(text, word) || isContrasted(text, index);
        return compound
                || PlaceWords.isHouseName(lower) && HomeWords.isProper(lower)
                || HomeWords.isProper(lower) && (led || DEFINITE.end(lower) && !NameWords.isOrdinary(lower));
    }

    /** "Mangler: Elmely 3". */
    private static boolean isListedToDo(Text text, int index) {
        Word before = text.word(index - 1);
        return before != null
                && TO_DO.contains(before.lower())
                && text.between(before, text.word(index)).startsWith(":");
    }

    /** "Kollekolle 7, ingen hjemme". */
    private static boolean isHead(Text text, Word word) {
        return text.matcher(AT_HEAD).region(word.end(), text.value().length()).lookingAt();
    }

    private static boolean isAtTime(Text text, Word word) {
        return AT_TIME.matcher(text.before(word.start(), LONGEST_TIME)).find();
    }

    private static boolean isPlaced(Text text, int index) {
        return text.isFollowedClosely(index - 1)
                && PLACING.contains(text.word(index - 1).lower());
    }

    /** "kan du tage højvang 12", "kørt til sandløbet 19", "elmely 3, 2. sal". */
    private static boolean isSmallHome(Text text, int index, HouseNumber number) {
        String lower = text.word(index).lower();
        boolean lives = WHEREABOUTS.leadsTo(text, text.word(index).start());
        if (HomeWords.isNature(lower)) {
            return true;
        }
        if (lower.length() < SHORTEST_SMALL || NameWords.isStem(lower) || HomeWords.isTown(lower)) {
            return false;
        }
        boolean placed = isPlaced(text, index);
        boolean nobody = !NameWords.isListed(lower) || placed;
        boolean formed = PlaceWords.isHouseName(lower) || DEFINITE.end(lower) && NameWords.isCompound(lower);
        return HomeWords.isFormed(lower) && nobody
                || number.isFurnished() && !NameWords.isOrdinary(lower) && nobody && !HomeWords.isNoStreet(lower)
                || lives && (placed || formed) && HomeWords.isProper(lower);
    }

    /** "bor torvet 3". */
    private static boolean isPlainRoad(Text text, Word word) {
        return StreetWords.isPlainRoad(word.lower())
                && DEFINITE.end(word.lower())
                && WHEREABOUTS.leadsTo(text, word.start());
    }

    /** "bor ved åen 3": in small letters, a preposition and what lies in the country. */
    private static boolean isBeside(Text text, int index) {
        Word before = text.word(index - 1);
        String lower = text.word(index).lower();
        return before != null
                && BESIDE.contains(before.lower())
                && text.isFollowedClosely(index - 1)
                && HomeWords.isDefinite(lower)
                && WHEREABOUTS.leadsTo(text, before.start());
    }

    /** "Skole vej 4". */
    private static boolean isCutOff(Text text, int index) {
        Word before = text.word(index - 1);
        return before != null
                && CUT_OFF.contains(text.word(index).lower())
                && (before.isCapitalised() || isPlaced(text, index - 1) && NameWords.isStem(before.lower()))
                && before.form().length() > 2
                && (text.isFollowedClosely(index - 1)
                        || text.between(before, text.word(index)).equals("-\n"))
                && !NameWords.isFunctionWord(before.lower())
                && !NameWords.isNoName(before.lower())
                && !RoomWords.mayBeRoom(before.lower());
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
                && !HomeWords.isNoStreet(word.lower())
                && (!NameWords.isOrdinary(before.lower()) || NameWords.isListed(before.lower()))
                && !HomeWords.isSomethingElse(before.lower());
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
