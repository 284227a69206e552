package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Locale;
import java.util.Set;

/** What a short word in small letters may be besides somebody's initials. */
final class SmallWords {

    /** How people write short in a hurry; no dictionary has it. */
    private static final Set<String> SMALL_TALK = WordFile.lower("small-talk.txt");

    /** Of the abbreviations that dictionaries list those that nobody takes for a word. */
    private static final Set<String> LETTERS =
            Set.of("ml", "hb", "bs", "lm", "db", "ab", "ak", "av", "dm", "as", "od", "po", "sr", "th", "sc", "im");

    private static final Set<String> SMALL_THINGS = WordFile.lower("small-things.txt");

    /** Behind a greeting these are no letters of a name. */
    private static final Set<String> GREETED = Set.of(
            "os", "mig", "jer", "dig", "alle", "her", "tak", "xx", "xxx", "spl", "ssa", "ssh", "nej", "lab", "vær",
            "gl", "tlf", "mob", "app", "dag", "jul", "god", "dr");
    /** Two letters without a vowel that begin a sentence and stand for no person's names. */
    private static final Set<String> BEGINNING = Set.of(
            "pt", "dr", "hr", "fr", "nr", "st", "tb", "bs", "bt", "hb", "sp", "kl", "vl", "rl", "sv", "mm", "bv", "fv",
            "nv", "dv", "mg", "ml", "kg", "cm", "kr", "gl", "gr", "tp", "rp", "np", "ps", "nb", "vs", "vc", "tv", "pc",
            "ct", "mr", "rh", "dm", "sc", "sg", "bl", "fl", "fx", "hf", "hk");

    private static final String VOWELS = "aeiouyæøåéèáóü";

    private static final int USUAL = 3;

    private SmallWords() {}

    static boolean isSmallTalk(String lower) {
        return SMALL_TALK.contains(lower);
    }

    static boolean isWordOfNoThing(String lower) {
        return lower.length() == USUAL
                && !SMALL_THINGS.contains(lower)
                && !SMALL_TALK.contains(lower)
                && !NameWords.isFunctionWord(lower)
                && !NameWords.isNoName(lower)
                && !NameWords.isKin(lower)
                && !NameWords.announces(lower)
                && !SpokenOf.isTitle(lower)
                && !Text.isAbbreviation(lower)
                && !InitialsEvidence.isAbbreviation(lower.toUpperCase(Locale.ROOT));
    }

    /** Letters that are somebody's as well as an abbreviation, and no word that notes are full of. */
    static boolean maySign(String lower) {
        return lower.length() <= USUAL
                && InitialsEvidence.isEither(lower.toUpperCase(Locale.ROOT))
                && !NameWords.isFunctionWord(lower)
                && !SpokenOf.isTitle(lower)
                && !NameWords.announces(lower)
                && !NameWords.isKin(lower)
                && (LETTERS.contains(lower)
                        || !SMALL_TALK.contains(lower) && !NameWords.isOrdinary(lower) && !Text.isAbbreviation(lower));
    }

    /** A form that the dictionary makes of a word, and no word itself. */
    static boolean isHalfKnown(String lower) {
        return lower.length() <= USUAL
                && !SMALL_TALK.contains(lower)
                && !InitialsEvidence.isAbbreviation(lower.toUpperCase(Locale.ROOT))
                && !Text.isAbbreviation(lower)
                && !NameWords.isFunctionWord(lower)
                && !NameWords.isStem(lower);
    }

    /** An abbreviation that may be somebody's initials, and no word. */
    static boolean mayStandForSomebody(String lower) {
        return lower.length() <= USUAL
                && !NameWords.isFunctionWord(lower)
                && !SMALL_TALK.contains(lower)
                && !Text.isAbbreviation(lower)
                && !SpokenOf.isTitle(lower)
                && InitialsEvidence.isEither(lower.toUpperCase(Locale.ROOT))
                && !NameWords.announces(lower)
                && !NameWords.isKin(lower)
                && !NameWords.isStem(lower);
    }

    /** Whether letters by themselves behind a greeting may be somebody's. */
    static boolean maySignOff(String lower) {
        return !GREETED.contains(lower)
                && !NameWords.isFunctionWord(lower)
                && !NameWords.isKin(lower)
                && !SpokenOf.isTitle(lower)
                && !NameWords.isNoName(lower);
    }

    /** "kt": consonants only, and nothing that a sentence begins with. */
    static boolean areBareLetters(String lower) {
        return !BEGINNING.contains(lower) && lower.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    static boolean isUnknown(String lower) {
        String upper = lower.toUpperCase(Locale.ROOT);
        return !InitialsEvidence.isAbbreviation(upper)
                && !Text.isAbbreviation(lower)
                && !NameWords.isNoName(lower)
                && !SpokenOf.isTitle(lower)
                && !NameWords.announces(lower)
                && !NameWords.isKin(lower)
                && !SMALL_TALK.contains(lower)
                && !NameWords.isOrdinary(lower);
    }
}
