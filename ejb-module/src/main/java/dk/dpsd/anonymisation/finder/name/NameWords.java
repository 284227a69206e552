package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a single word is, as far as lists can tell. */
public final class NameWords {

    private static final Set<String> LISTED = WordFile.lower("names.txt");
    private static final Set<String> WORLD = WordFile.lower("names-world.txt");
    /** Names that are words besides, but hardly ever in a note. */
    private static final Set<String> PLAIN = WordFile.lower("plain-names.txt");

    private static final Set<String> EVERYDAY = WordFile.lower("everyday.txt");
    private static final Set<String> NAME_ENDINGS = WordFile.lower("name-endings.txt");
    private static final Set<String> NOT_NAMES = WordFile.lower("not-names.txt");
    private static final Set<String> BEFORE_NAMES = WordFile.lower("before-names.txt");
    private static final Set<String> INSTITUTIONS = WordFile.lower("institutions.txt");
    private static final Endings SURE_SURNAME_ENDINGS = Endings.of(
            "sen", "gaard", "gård", "strup", "toft", "holm", "lund", "dahl", "berg", "skov", "bæk", "quist", "kvist",
            "ström", "strøm", "vic", "vić", "ović", "ski", "ska", "dóttir", "dottir", "sson", "oglu", "zadeh", "bauer",
            "mann", "sdatter");
    private static final Set<String> THINGS = WordFile.lower("things.txt");
    private static final Set<String> FUNCTION_WORDS = WordFile.lower("function-words.txt");
    private static final Set<String> KIN = WordFile.lower("kin.txt");
    private static final Set<String> POST_TOWNS = WordFile.lower("postal-towns.txt");
    private static final Endings FUNCTIONS = Endings.of(
            "koordinator",
            "plejerske",
            "læge",
            "leder",
            "lederen",
            "assistent",
            "assistenten",
            "terapeut",
            "konsulent",
            "manager",
            "psykolog",
            "vejleder",
            "pædagog",
            "sekretær",
            "inspektør",
            "ansvarlig",
            "kir",
            "ass",
            "spl",
            "vagt",
            "vagten",
            "hjælper");
    private static final DanishWords DANISH = DanishWords.get();
    private static final int SHORTEST_BEFORE_ENDING = 3;
    private static final int SHORTEST_FOREIGN = 5;
    private static final int SHORTEST_PART = 3;
    private static final int LONG_TAIL = 6;
    private static final int LONGEST_COMPOUND = 40;
    private static final List<String> DEFINITE = List.of("et", "en", "erne", "ene");
    private static final List<String> INFLECTIONS =
            List.of("et", "en", "ne", "n", "t", "er", "erne", "e", "ene", "r", "s", "ets", "ens", "ernes");

    private NameWords() {}

    /** Whether people are named so; also in the genitive, and where one part of a hyphenated word is. */
    public static boolean isListed(String lower) {
        return inLists(lower)
                || inLists(base(lower))
                || lower.indexOf('-') > 0
                        && Arrays.stream(lower.split("-")).allMatch(part -> inLists(part) || inLists(base(part)));
    }

    /** Whether people are named so, and not so without its last letter. */
    static boolean isListedAsItStands(String lower) {
        return inLists(lower);
    }

    private static boolean inLists(String lower) {
        return !NOT_NAMES.contains(lower)
                && (LISTED.contains(lower)
                        || DANISH.isName(lower)
                        || WORLD.contains(lower) && !DANISH.isOrdinary(lower));
    }

    /** Whether it is in our own list, which holds no words that are something else besides. */
    static boolean isCommonName(String lower) {
        return LISTED.contains(lower) || LISTED.contains(base(lower));
    }

    /** Whether a disease or a product is called so, and people too: "Bell", "Norton". */
    static boolean isBorrowed(String lower) {
        return NOT_NAMES.contains(lower) && (LISTED.contains(lower) || DANISH.isName(lower)) && !DANISH.isStem(lower);
    }

    /** Whether only the names of the world hold it, and it is short: in small letters it may be anything. */
    static boolean isDoubtfulWhenSmall(String lower) {
        return lower.length() < SHORTEST_FOREIGN
                && !isCommonName(lower)
                && !DANISH.isName(lower)
                && !DANISH.isName(base(lower));
    }

    /** Whether an unknown word is made of ordinary ones, as Danish makes words: "stomiambulatoriet". */
    public static boolean isCompound(String lower) {
        if (lower.length() > LONGEST_COMPOUND) {
            return false;
        }
        for (int at = SHORTEST_PART; at <= lower.length() - SHORTEST_PART; at++) {
            String tail = lower.substring(at);
            if (NAME_ENDINGS.contains(tail) || isSurnameShaped(lower)) {
                return false;
            }
            if (isInflected(tail) && (tail.length() >= LONG_TAIL || isFirstPart(lower.substring(0, at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirstPart(String head) {
        return DANISH.isStem(head)
                || head.length() > SHORTEST_PART
                        && (head.endsWith("s") || head.endsWith("e") || head.endsWith("o"))
                        && DANISH.isStem(head.substring(0, head.length() - 1));
    }

    /** "budet": a form of a word, at least of three letters, that the dictionary does not make by itself. */
    public static boolean isInflectedStem(String lower) {
        return DEFINITE.stream()
                .anyMatch(ending -> lower.endsWith(ending)
                        && lower.length() - ending.length() >= SHORTEST_PART
                        && DANISH.isStem(lower.substring(0, lower.length() - ending.length())));
    }

    private static boolean isInflected(String tail) {
        if (tail.length() <= SHORTEST_PART) {
            return false;
        }
        if (DANISH.isStem(tail)) {
            return true;
        }
        for (String ending : INFLECTIONS) {
            if (tail.endsWith(ending)
                    && tail.length() - ending.length() > SHORTEST_PART
                    && DANISH.isStem(tail.substring(0, tail.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    /** The word without its genitive. */
    static String base(String lower) {
        int length = lower.length();
        if (length < 3) {
            return lower;
        }
        char last = lower.charAt(length - 1);
        boolean marked = isApostrophe(last);
        if (last == 's' && length > 3 && isApostrophe(lower.charAt(length - 2))) {
            return lower.substring(0, length - 2);
        }
        return last == 's' || marked ? lower.substring(0, length - 1) : lower;
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’';
    }

    static boolean isSurnameShaped(String lower) {
        String base = lower.endsWith("s") ? base(lower) : lower;
        return SURE_SURNAME_ENDINGS.end(base, SHORTEST_BEFORE_ENDING);
    }

    /** Whether a listed name is an ordinary word as well; by the word itself, for nearly every name can be read as a compound. */
    public static boolean isAmbiguous(String lower) {
        return !PLAIN.contains(lower) && (DANISH.isStem(lower) || DANISH.isPlace(lower));
    }

    /** Whether it is a word too, but such a rare one that a person is meant. */
    static boolean isPlain(String lower) {
        return PLAIN.contains(lower) || PLAIN.contains(base(lower));
    }

    /** Whether the dictionary lists it as it stands. */
    public static boolean isStem(String lower) {
        return DANISH.isStem(lower);
    }

    /** Whether it is a name too, but met on every line. */
    static boolean isEveryday(String lower) {
        return EVERYDAY.contains(lower);
    }

    /** "han", "ikke": what only holds sentences together. */
    public static boolean isFunctionWord(String lower) {
        return FUNCTION_WORDS.contains(lower);
    }

    /** What diseases and things are called after people by. */
    static boolean isThing(String lower) {
        return THINGS.contains(lower) || THINGS.contains(base(lower));
    }

    static boolean isKin(String lower) {
        return KIN.contains(lower);
    }

    public static boolean isOrdinary(String lower) {
        return DANISH.isOrdinary(lower);
    }

    public static boolean isPlace(String lower) {
        return DANISH.isPlace(lower);
    }

    /** Whether there is a post office of that name. */
    public static boolean isPostTown(String lower) {
        return POST_TOWNS.contains(lower);
    }

    /** Whether a town is called so, of any size. */
    public static boolean isTown(String lower) {
        return isPlace(lower) || isPostTown(lower);
    }

    /** A drug, an eponym, a system, a month: whatever its spelling, nobody's name. */
    public static boolean isNoName(String lower) {
        return NOT_NAMES.contains(lower) || NOT_NAMES.contains(base(lower));
    }

    /** "bror", "borger": in small letters it says who somebody is, and is nobody's name. */
    static boolean isRelation(String lower) {
        return KIN.contains(lower) || BEFORE_NAMES.contains(lower);
    }

    public static boolean announces(String lower) {
        return BEFORE_NAMES.contains(lower) || FUNCTIONS.end(lower);
    }

    public static boolean isInstitution(String lower) {
        return INSTITUTIONS.contains(lower) || INSTITUTIONS.contains(base(lower));
    }
}
