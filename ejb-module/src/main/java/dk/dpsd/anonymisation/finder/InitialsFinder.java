package dk.dpsd.anonymisation.finder;

import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds initials: two to four capitals that are no known abbreviation, where a title, a preposition, a deed or the look of
 * a signature speaks for them.
 */
final class InitialsFinder implements Finder {

    private static final Set<String> ABBREVIATIONS = WordFile.exact("abbreviations.txt");
    private static final Set<String> DOTTED_WORDS =
            Set.of("PN", "IV", "IM", "SC", "PO", "AM", "PM", "DD", "MM", "OL", "FX", "CA", "IFT", "IHT");
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\d.])(\\p{Lu}\\.[ ]?\\p{Lu}\\.?(?:[ ]?\\p{Lu}\\.?)?)(?![\\p{L}\\d])(?! \\p{Lu}\\p{Ll})");
    /** What a signature stands behind: a slash, a dash, a bracket, a colon, or the end of the sentence before. */
    private static final Pattern SIGNED = Pattern.compile("(?:/ ?|[-–] ?|\\(|: ?|[.!?] ?|\\n|^|[.!?]{1} {0,2})$");

    private static final Pattern ENDS = Pattern.compile("^(?:\\s*$|\\s*\\n|[).]|/\\p{Lu}|, ?\\p{Ll})", Pattern.DOTALL);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int USUAL = 3;

    @Override
    public List<Hit> find(Text text) {
        var beside = new Neighbours(text);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.words().size(); i++) {
            // Digits beside it make it a code.
            boolean code = beside.touchesDigit(i) || beside.isNumbered(i);
            if (!code && isPossible(text, i)) {
                boolean likely = isTitled(text, i) || isSigned(text, i);
                boolean found = likely
                        || text.word(i).form().length() <= USUAL
                                && !NameWords.isAmbiguous(text.word(i).lower());
                if (found) {
                    hits.add(hit(text.word(i), likely));
                }
            }
        }
        Matcher dotted = DOTTED.matcher(text.value());
        while (dotted.find()) {
            if (!DOTTED_WORDS.contains(dotted.group(1).replaceAll("[. ]", ""))) {
                hits.add(new Hit(dotted.start(1), dotted.end(1), Kind.INITIALS, Confidence.CHECK, "initials.dotted"));
            }
        }
        return hits;
    }

    private static Hit hit(Word word, boolean likely) {
        return new Hit(
                word.start(),
                word.end(),
                Kind.INITIALS,
                likely ? Confidence.LIKELY : Confidence.CHECK,
                likely ? "initials.titled" : "initials.context");
    }

    private static boolean isPossible(Text text, int index) {
        Word word = text.word(index);
        int length = word.form().length();
        return length >= SHORTEST
                && length <= LONGEST
                && word.isAllCapitals()
                && word.form().chars().allMatch(Character::isLetter)
                && !ABBREVIATIONS.contains(word.form())
                && !NameWords.isNoName(word.lower())
                && !isAmongCapitals(text, index);
    }

    private static boolean isTitled(Text text, int index) {
        return index > 0
                && isNear(text, index)
                && NameWords.announces(text.word(index - 1).lower());
    }

    private static boolean isSigned(Text text, int index) {
        Word word = text.word(index);
        String value = text.value();
        String after = value.substring(word.end(), Math.min(value.length(), word.end() + 4));
        String before = value.substring(Math.max(0, word.start() - 3), word.start());
        return ENDS.matcher(after).find() && SIGNED.matcher(before).find();
    }

    private static boolean isNear(Text text, int index) {
        String gap = text.between(text.word(index - 1), text.word(index));
        return gap.equals(" ")
                || gap.equals(". ")
                || gap.equals(": ")
                || gap.equals(".")
                || gap.equals("/")
                || gap.equals(" (");
    }

    /** In a text that shouts, capitals say nothing. */
    private static boolean isAmongCapitals(Text text, int index) {
        Word before = text.word(index - 1);
        Word after = text.word(index + 1);
        return before != null && after != null && isShouted(before) && isShouted(after);
    }

    private static boolean isShouted(Word word) {
        return word.isAllCapitals() && word.form().length() > LONGEST;
    }
}
