package dk.dpsd.anonymisation.finder;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single word is, as far as lists can tell. */
final class NameWords {

    private static final Set<String> LISTED = WordFile.lower("names.txt");
    private static final Set<String> NOT_NAMES = WordFile.lower("not-names.txt");
    private static final Set<String> BEFORE_NAMES = WordFile.lower("before-names.txt");
    private static final Set<String> INSTITUTIONS = WordFile.lower("institutions.txt");
    private static final Set<String> SURE_SURNAME_ENDINGS = Set.of(
            "sen", "gaard", "gård", "strup", "toft", "holm", "lund", "dahl", "berg", "skov", "bæk", "quist", "kvist",
            "ström", "strøm", "vic", "vić", "ović", "ski", "ska", "dóttir", "dottir", "sson", "oglu", "zadeh", "bauer",
            "mann", "sdatter");
    private static final Set<String> THINGS = WordFile.lower("things.txt");
    private static final Set<String> FUNCTION_WORDS = WordFile.lower("function-words.txt");
    private static final Set<String> KIN = WordFile.lower("kin.txt");
    private static final Pattern FUNCTION = Pattern.compile(
            ".{0,40}(?:koordinator|plejerske|læge|leder|lederen|assistent|assistenten|terapeut|konsulent|manager|psykolog|vejleder|pædagog|sekretær|inspektør|ansvarlig|kir|ass|spl|vagt|vagten|hjælper)");
    private static final DanishWords DANISH = DanishWords.get();
    private static final int SHORTEST_BEFORE_ENDING = 3;

    private NameWords() {}

    /** Whether people are named so; also in the genitive, and where one part of a hyphenated word is. */
    static boolean isListed(String lower) {
        return inLists(lower)
                || inLists(base(lower))
                || lower.indexOf('-') > 0
                        && Arrays.stream(lower.split("-")).allMatch(part -> inLists(part) || inLists(base(part)));
    }

    private static boolean inLists(String lower) {
        return !NOT_NAMES.contains(lower) && (LISTED.contains(lower) || DANISH.isName(lower));
    }

    /** Whether it is in our own list, which holds no words that are something else besides. */
    static boolean isCommonName(String lower) {
        return LISTED.contains(lower) || LISTED.contains(base(lower));
    }

    /** The word without its genitive. */
    static String base(String lower) {
        for (String genitive : new String[] {"'s", "’s", "'", "’", "s"}) {
            if (lower.length() > genitive.length() + 1 && lower.endsWith(genitive)) {
                return lower.substring(0, lower.length() - genitive.length());
            }
        }
        return lower;
    }

    static boolean isSurnameShaped(String lower) {
        String base = lower.endsWith("s") ? base(lower) : lower;
        return SURE_SURNAME_ENDINGS.stream()
                .anyMatch(ending -> base.endsWith(ending) && base.length() >= ending.length() + SHORTEST_BEFORE_ENDING);
    }

    /** Whether a listed name is an ordinary word as well; by the word itself, for nearly every name can be read as a compound. */
    static boolean isAmbiguous(String lower) {
        return DANISH.isStem(lower) || DANISH.isPlace(lower);
    }

    static boolean isFunctionWord(String lower) {
        return FUNCTION_WORDS.contains(lower);
    }

    /** What diseases and things are called after people by. */
    static boolean isThing(String lower) {
        return THINGS.contains(lower) || THINGS.contains(base(lower));
    }

    static boolean isKin(String lower) {
        return KIN.contains(lower);
    }

    static boolean isOrdinary(String lower) {
        return DANISH.isOrdinary(lower);
    }

    static boolean isPlace(String lower) {
        return DANISH.isPlace(lower);
    }

    /** A drug, an eponym, a system, a month: whatever its spelling, nobody's name. */
    static boolean isNoName(String lower) {
        return NOT_NAMES.contains(lower) || NOT_NAMES.contains(base(lower));
    }

    static boolean announces(String lower) {
        return BEFORE_NAMES.contains(lower) || FUNCTION.matcher(lower).matches();
    }

    static boolean isInstitution(String lower) {
        return INSTITUTIONS.contains(lower) || INSTITUTIONS.contains(base(lower));
    }
}
