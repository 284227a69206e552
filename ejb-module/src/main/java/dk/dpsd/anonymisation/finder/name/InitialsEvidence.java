package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for a short word being somebody's initials. */
final class InitialsEvidence {

    /** Never anybody's initials. */
    private static final Set<String> ABBREVIATIONS = WordFile.exact("abbreviations.txt");
    /** Abbreviations that may be somebody's initials all the same, where a title or a signature says so. */
    private static final Set<String> EITHER = WordFile.exact("abbreviations-or-initials.txt");

    private static final Pattern SIGNED_BEFORE = Pattern.compile("(?:/ ?|[-–—] ?|\\(|[.!?,] ?|\\n ?|\\p{So} ?)$");
    private static final Pattern ENDS = Pattern.compile("^[.)]?(?:\\s*$|\\s*\\n)");
    private static final Pattern MARKED = Pattern.compile(
            "^(?:\\)|/\\p{Lu}{2,4}(?!\\p{L})|, ?\\p{Ll}+(?:plejerske|assistent|læge|hjælper|spl|ssa|ssh)|: )");
    private static final int SHORTEST = 2;
    private static final int USUAL = 3;
    private static final int LONGEST = 4;

    private final Text text;
    private final Neighbours beside;
    private final SpokenOf spoken;
    private final SmallInitials small;
    private final ThingsBeside things;

    InitialsEvidence(Text text) {
        this.text = text;
        this.beside = new Neighbours(text);
        this.spoken = new SpokenOf(text, beside);
        this.small = new SmallInitials(text, beside, spoken);
        this.things = new ThingsBeside(text, beside);
    }

    /** Whether it is short for something; in capitals. */
    static boolean isAbbreviation(String form) {
        return ABBREVIATIONS.contains(form);
    }

    /** How surely; null where nothing speaks for it. */
    Confidence confidence(int index) {
        Word word = text.word(index);
        String core = core(word);
        // Digits beside it make it a code.
        if (core.length() < SHORTEST
                || core.length() > LONGEST
                || beside.touchesDigit(index)
                || things.isNumbered(index)) {
            return null;
        }
        if (core.equals(core.toUpperCase(Locale.ROOT)) && core.chars().allMatch(Character::isLetter)) {
            return capitals(index, core);
        }
        return word.isCapitalised() ? null : small.confidence(index, core);
    }

    /** Without the genitive, "LKH's", "VTs". */
    private static String core(Word word) {
        String form = word.form();
        for (String genitive : new String[] {"'s", "’s", "s", "'", "’"}) {
            String rest = form.substring(0, Math.max(0, form.length() - genitive.length()));
            if (form.endsWith(genitive) && rest.length() >= SHORTEST && rest.equals(rest.toUpperCase(Locale.ROOT))) {
                return rest;
            }
        }
        return form;
    }

    private Confidence capitals(int index, String core) {
        if (ABBREVIATIONS.contains(core) && !EITHER.contains(core)
                || SpokenOf.isTitle(core.toLowerCase(Locale.ROOT))
                || isAmongCapitals(index)) {
            return null;
        }
        boolean either = EITHER.contains(core) || ABBREVIATIONS.contains(core);
        if (spoken.isByStaff(index) || signs(index) || isListed(index) || spoken.isConcerned(index)) {
            return Confidence.LIKELY;
        }
        if (either) {
            boolean owns = core.length() < text.word(index).form().length()
                    && beside.areNeighbours(index, index + 1)
                    && NameWords.announces(text.word(index + 1).lower());
            return spoken.speaks(index) || spoken.isDoneBy(index) || owns ? Confidence.CHECK : null;
        }
        if (NameWords.isNoName(core.toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean word = NameWords.isOrdinary(core.toLowerCase(Locale.ROOT)) && core.length() > SHORTEST;
        boolean told = spoken.isBy(index) || isMarked(index) || spoken.isFollowedByDeed(index) && !word;
        boolean genitive = core.length() < text.word(index).form().length();
        return told || genitive && !word || core.length() <= USUAL && !word && !spoken.isPlaced(index)
                ? Confidence.CHECK
                : null;
    }

    /** At the end of the text or of a line, behind the end of a sentence. */
    private boolean signs(int index) {
        Word word = text.word(index);
        return spoken.isSigning(index)
                || SIGNED_BEFORE.matcher(text.before(word.start(), 3)).find()
                        && ENDS.matcher(text.after(word.end(), 4)).find()
                        && isEndOfBlock(word.end())
                        && word.form().length() <= LONGEST
                        && (word.isAllCapitals() || !NameWords.isOrdinary(word.lower()))
                || isSlashed(word);
    }

    private boolean isEndOfBlock(int end) {
        String rest = text.after(end, 6).strip();
        return rest.isEmpty()
                || rest.equals(".")
                || rest.equals(")")
                || text.after(end, 3).contains("\n");
    }

    /** "... obs. /KJ". */
    private boolean isSlashed(Word word) {
        String before = text.before(word.start(), 3);
        return before.matches("(?s).*(?:[\\s.,]/|[\\s.,]/ )$") && !NameWords.isOrdinary(word.lower());
    }

    /** "(XX)", "XX/YY", "XX, sygeplejerske", "XX: ". */
    private boolean isMarked(int index) {
        Word word = text.word(index);
        String value = text.value();
        char before = word.start() == 0 ? '\n' : value.charAt(word.start() - 1);
        String after = value.substring(word.end(), Math.min(value.length(), word.end() + 25));
        if (after.startsWith(")")) {
            return before == '(' && !NameWords.isOrdinary(word.lower()) || before == '/';
        }
        if (after.startsWith(" og ") && text.before(word.start(), 2).equals(", ")) {
            return true;
        }
        if (after.startsWith(": ")) {
            return before == '\n'
                    || beside.areNeighbours(index - 1, index)
                            && SpokenOf.leads(text.word(index - 1).lower())
                    || word.first()
                    || before == '/';
        }
        return before == '/' && word.start() > 1 && isCandidate(index - 1)
                || MARKED.matcher(after).find();
    }

    /** In a row with others: "LVJ, SØ, PKH". */
    private boolean isListed(int index) {
        return isInRow(index, index + 1) || isInRow(index, index - 1);
    }

    private boolean isInRow(int index, int other) {
        Word one = text.word(Math.min(index, other));
        Word two = text.word(Math.max(index, other));
        if (one == null || two == null) {
            return false;
        }
        String gap = text.between(one, two);
        return (gap.equals(", ") || gap.equals("/") || gap.equals(" + ") || gap.equals(" & ") || gap.equals(" / "))
                && isCandidate(other)
                && (text.word(index).form().length() > SHORTEST || gap.equals(", ") || gap.equals("/"));
    }

    /** Capitals that are no abbreviation and no word. */
    private boolean isCandidate(int index) {
        Word word = text.word(index);
        return word != null
                && word.isAllCapitals()
                && word.form().length() <= USUAL
                && word.form().length() >= SHORTEST
                && !ABBREVIATIONS.contains(word.form())
                && !beside.touchesDigit(index)
                && !things.isNumbered(index)
                && !NameWords.isNoName(word.lower())
                && !NameWords.isOrdinary(word.lower());
    }

    /** In a text that shouts, capitals say nothing. */
    private boolean isAmongCapitals(int index) {
        Word before = text.word(index - 1);
        Word after = text.word(index + 1);
        return before != null && after != null && isShouted(before) && isShouted(after);
    }

    private static boolean isShouted(Word word) {
        return word.isAllCapitals() && word.form().length() > LONGEST;
    }
}
