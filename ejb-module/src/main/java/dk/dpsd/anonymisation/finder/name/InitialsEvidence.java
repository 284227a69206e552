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
    /** Staff, by whose title initials stand. */
    private static final Set<String> STAFF = WordFile.lower("staff-titles.txt");

    private static final Set<String> SIGNING =
            Set.of("mvh", "vh", "kh", "hilsen", "hilsner", "venligst", "ref", "sign", "skrevet af", "signeret", "dbh");
    private static final Pattern SIGNED_BEFORE = Pattern.compile("(?:/ ?|[-–—] ?|\\(|[.!?,] ?|\\n ?|\\p{So} ?)$");
    private static final Pattern ENDS = Pattern.compile("^[.)]?(?:\\s*$|\\s*\\n)");
    private static final Pattern MARKED = Pattern.compile(
            "^(?:\\)|/\\p{Lu}{2,4}(?!\\p{L})|, ?\\p{Ll}+(?:plejerske|assistent|læge|hjælper|spl|ssa|ssh)|: )");
    private static final int SHORTEST = 2;
    private static final int USUAL = 3;
    private static final int LONGEST = 4;

    /** Behind these a person follows. */
    private static final Set<String> BY = WordFile.lower("by.txt");

    private static final Set<String> SPEAKING = WordFile.lower("speaking.txt");
    private static final Set<String> AGREED = WordFile.lower("agreed.txt");
    private final Text text;
    private final Neighbours beside;
    private final ThingsBeside things;

    InitialsEvidence(Text text) {
        this.text = text;
        this.beside = new Neighbours(text);
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
        return word.isCapitalised() ? null : small(index, core);
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
                || STAFF.contains(core.toLowerCase(Locale.ROOT))
                || isAmongCapitals(index)) {
            return null;
        }
        boolean either = EITHER.contains(core) || ABBREVIATIONS.contains(core);
        if (isByStaff(index) || signs(index) || isListed(index) || isConcerned(index)) {
            return Confidence.LIKELY;
        }
        if (either) {
            boolean owns = core.length() < text.word(index).form().length()
                    && beside.areNeighbours(index, index + 1)
                    && NameWords.announces(text.word(index + 1).lower());
            return speaks(index) || isDoneBy(index) || owns ? Confidence.CHECK : null;
        }
        if (NameWords.isNoName(core.toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean word = NameWords.isOrdinary(core.toLowerCase(Locale.ROOT)) && core.length() > SHORTEST;
        boolean spoken = isBy(index) || isMarked(index) || isFollowedByDeed(index) && !word;
        boolean genitive = core.length() < text.word(index).form().length();
        return spoken || genitive && !word || core.length() <= USUAL && !word && !isPlaced(index)
                ? Confidence.CHECK
                : null;
    }

    /** Small letters are initials only where a title or a signature says so, or where two of a kind stand together. */
    private Confidence small(int index, String core) {
        String lower = core.toLowerCase(Locale.ROOT);
        if (!isUnknown(lower)) {
            return isHalfKnown(lower) && isPairedWithUnknown(index) ? Confidence.CHECK : null;
        }
        if (isByStaff(index) || isSigning(index)) {
            return Confidence.LIKELY;
        }
        boolean ends = beside.signs(index);
        boolean paired = isPaired(index, 1) || isPaired(index, -1);
        boolean done = isDoneBy(index)
                || beside.areNeighbours(index - 1, index)
                        && SMALL_BY.contains(text.word(index - 1).lower());
        boolean acts =
                speaks(index) || isFollowedByDeed(index) && text.word(index).first();
        return ends || paired || done || acts ? Confidence.CHECK : null;
    }

    private static final Set<String> SMALL_BY =
            Set.of("hos", "spørg", "hej", "kære", "ringet", "aftalt", "undertegnede");

    /** "ank og sbo": of two short words beside each other one is unknown, and the other at most a form of a word. */
    private boolean isPaired(int index, int step) {
        Word other = text.word(index + 2 * step);
        if (other == null || !areJoined(index, step)) {
            return false;
        }
        String lower = other.lower();
        return lower.length() >= SHORTEST && lower.length() <= USUAL && (isUnknown(lower) || isHalfKnown(lower));
    }

    private boolean isPairedWithUnknown(int index) {
        return isPairedWithUnknown(index, 1) || isPairedWithUnknown(index, -1);
    }

    private boolean isPairedWithUnknown(int index, int step) {
        Word other = text.word(index + 2 * step);
        return other != null
                && areJoined(index, step)
                && other.form().length() >= SHORTEST
                && other.form().length() <= USUAL
                && isUnknown(other.lower());
    }

    private boolean areJoined(int index, int step) {
        int from = Math.min(index, index + 2 * step);
        return beside.areNeighbours(from, from + 1)
                && beside.areNeighbours(from + 1, from + 2)
                && text.word(from + 1).lower().equals("og");
    }

    /** A form that the dictionary makes of a word, and no word itself. */
    private static boolean isHalfKnown(String lower) {
        return lower.length() <= USUAL
                && !SMALL_TALK.contains(lower)
                && !ABBREVIATIONS.contains(lower.toUpperCase(Locale.ROOT))
                && !Text.isAbbreviation(lower)
                && !NameWords.isFunctionWord(lower)
                && !NameWords.isStem(lower);
    }

    private static boolean isUnknown(String lower) {
        String upper = lower.toUpperCase(Locale.ROOT);
        return !ABBREVIATIONS.contains(upper)
                && !Text.isAbbreviation(lower)
                && !NameWords.isNoName(lower)
                && !NameWords.announces(lower)
                && !NameWords.isKin(lower)
                && !SMALL_TALK.contains(lower)
                && !NameWords.isOrdinary(lower);
    }

    /** How people write short in a hurry; no dictionary has it. */
    private static final Set<String> SMALL_TALK = WordFile.lower("small-talk.txt");

    /** "sgpl. MLN", "Ssa/NGH", "læge JTV". */
    private boolean isByStaff(int index) {
        if (index == 0) {
            return false;
        }
        Word before = text.word(index - 1);
        String gap = text.between(before, text.word(index));
        return gap.length() <= 2
                && gap.chars().allMatch(sign -> " ./:".indexOf(sign) >= 0)
                && (STAFF.contains(before.lower()) || isFunction(before.lower()));
    }

    private static boolean isFunction(String lower) {
        return lower.length() > 5
                && (lower.endsWith("spl")
                        || lower.endsWith("plejerske")
                        || lower.endsWith("assistent")
                        || lower.endsWith("læge")
                        || lower.endsWith("sekretær")
                        || lower.endsWith("terapeut")
                        || lower.endsWith("koordinator")
                        || lower.endsWith("olog")
                        || lower.endsWith("iater")
                        || lower.endsWith("kir"));
    }

    private boolean isSigning(int index) {
        if (index == 0) {
            return false;
        }
        String gap = text.between(text.word(index - 1), text.word(index));
        return SIGNING.contains(text.word(index - 1).lower()) && gap.length() <= 3
                || beside.signs(index) && gap.endsWith("/");
    }

    /** At the end of the text or of a line, behind the end of a sentence. */
    private boolean signs(int index) {
        Word word = text.word(index);
        return isSigning(index)
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

    /** "Vedr. TK:", "efter aftale med HB". */
    private boolean isConcerned(int index) {
        if (!beside.areNeighbours(index - 1, index)
                && !text.before(text.word(index).start(), 2).equals(". ")) {
            return false;
        }
        Word before = text.word(index - 1);
        Word earlier = text.word(index - 2);
        return before != null
                && (CONCERNING.contains(before.lower())
                        || before.lower().equals("med") && earlier != null && AGREED.contains(earlier.lower()));
    }

    private static final Set<String> CONCERNING = Set.of("vedr", "vedrørende", "ang", "angående", "undertegnede");

    private boolean isFollowedByDeed(int index) {
        return beside.isFollowedByDeed(index) && !text.word(index + 1).lower().equals("ved");
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
                            && BY.contains(text.word(index - 1).lower())
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

    private boolean isBy(int index) {
        if (index == 0) {
            return false;
        }
        String gap = text.between(text.word(index - 1), text.word(index));
        String before = text.word(index - 1).lower();
        Word next = text.word(index + 1);
        boolean placed = next != null
                && (before.equals("fra") || before.equals("til"))
                && next.isCapitalised()
                && beside.areNeighbours(index, index + 1);
        return gap.length() <= 2
                && !gap.contains("\n")
                && !placed
                && (BY.contains(before) || SIGNING.contains(before) || NameWords.announces(before));
    }

    /** "i EPM", "fra DIH Nuuk": where something is, or what is called so. */
    private boolean isPlaced(int index) {
        Word before = text.word(index - 1);
        Word next = text.word(index + 1);
        return beside.areNeighbours(index - 1, index) && PLACING.contains(before.lower())
                || beside.areNeighbours(index, index + 1) && next.isCapitalised();
    }

    /** "opdaget af TP": by whom something was done, not "måling af TP". */
    private boolean isDoneBy(int index) {
        if (!beside.areNeighbours(index - 1, index) || !beside.areNeighbours(index - 2, index - 1)) {
            return false;
        }
        String done = text.word(index - 2).lower();
        return text.word(index - 1).lower().equals("af")
                && (done.endsWith("et") || done.endsWith("dt") || done.endsWith("gt"));
    }

    /** What only a person does. */
    private boolean speaks(int index) {
        return beside.areNeighbours(index, index + 1)
                && SPEAKING.contains(text.word(index + 1).lower());
    }

    private static final Set<String> PLACING =
            Set.of("i", "på", "fra", "en", "et", "den", "det", "de", "pr", "per", "ny", "nyt", "mod", "som");
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
