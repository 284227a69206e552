package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds initials in small letters: only where a title or a signature says so, or where two of a kind stand together. */
final class SmallInitials {

    private static final Set<String> SMALL_BY =
            Set.of("hos", "spørg", "hej", "kære", "ringet", "aftalt", "undertegnede");

    private static final Set<String> ROWS = Set.of("/", " / ", "+", " + ", " & ");
    private static final Pattern TIMED_BEFORE =
            Pattern.compile("(?:\\d{1,2}[.:]\\d{2}|(?<!\\d)\\d{1,2}/\\d{1,2}|kl\\.? \\d{1,2})[ ,]{1,2}$");
    private static final Pattern TIMED_BEHIND = Pattern.compile(
            "[ ,]{1,2}(?:(?:kl\\.? ?)?\\d{1,2}[.:]\\d{2}(?!\\d)|kl\\.? ?\\d{1,2}(?!\\d)|\\d{1,2}/\\d{1,2}(?!\\d))");
    private static final Set<String> CLOSINGS =
            Set.of("hilsen", "hilsner", "hilsn", "mvh", "vh", "kh", "venligst", "hilser", "knus");
    private static final Pattern CLOSED = Pattern.compile("[.!)]?\\s*(?:$|\\n)");
    private static final int LONGEST_GAP = 4;
    private static final int LOOK_BACK = 10;
    private static final int SHORTEST = 2;
    private static final int USUAL = 3;

    private final Text text;
    private final Neighbours beside;
    private final SpokenOf spoken;
    private final OnlyPeople people;

    SmallInitials(Text text, Neighbours beside, SpokenOf spoken, OnlyPeople people) {
        this.text = text;
        this.beside = beside;
        this.spoken = spoken;
        this.people = people;
    }

    /** Small letters are initials only where a title or a signature says so, or where two of a kind stand together. */
    Confidence confidence(int index, String core) {
        String lower = core.toLowerCase(Locale.ROOT);
        if (text.word(index).isCapitalised()) {
            return isTyped(index, core, lower) ? Confidence.CHECK : null;
        }
        if (isClosing(index, lower)) {
            return Confidence.LIKELY;
        }
        if (!SmallWords.isUnknown(lower)) {
            if (SmallWords.isWordOfNoThing(lower) && isWrittenFor(index)) {
                return Confidence.CHECK;
            }
            if ((SmallWords.mayStandForSomebody(lower) || SmallWords.maySign(lower)) && people.isOne(index)
                    || SmallWords.maySign(lower) && isSignature(index)) {
                return Confidence.CHECK;
            }
            return SmallWords.isHalfKnown(lower) && isPairedWithUnknown(index) ? Confidence.CHECK : null;
        }
        if (spoken.isByStaff(index) || spoken.isSigning(index)) {
            return Confidence.LIKELY;
        }
        boolean ends = beside.signs(index)
                || endsLine(text.word(index))
                || isLastWord(index)
                || isLastOfLine(text.word(index));
        boolean paired = isPaired(index, 1) || isPaired(index, -1) || isInRow(index, 1) || isInRow(index, -1);
        boolean done = spoken.isDoneBy(index)
                || beside.areNeighbours(index - 1, index)
                        && SMALL_BY.contains(text.word(index - 1).lower());
        boolean acts = spoken.speaks(index)
                || spoken.isFollowedByDeed(index)
                        && (core.length() <= USUAL || text.word(index).first())
                || core.length() <= USUAL && spoken.isBy(index);
        boolean placed = isHead(index)
                || core.length() <= USUAL && (beside.isPlacedLikeAPerson(index) || isTimed(index))
                || beside.owns(index) && !isOrdinaryGenitive(lower);
        return ends || paired || done || acts || placed || people.isOne(index) ? Confidence.CHECK : null;
    }

    /** "hilsen hl", "vh. bh" with nothing behind on the line: whatever else the letters are short for. */
    private boolean isClosing(int index, String lower) {
        Word before = text.word(index - 1);
        Word word = text.word(index);
        return before != null
                && CLOSINGS.contains(before.lower())
                && lower.length() <= USUAL
                && text.isOnly(before.end(), word.start(), " .,:\n\r-–/", LONGEST_GAP)
                && CLOSED.matcher(text.after(word.end(), LONGEST_GAP)).lookingAt()
                && SmallWords.maySignOff(lower);
    }

    /** "givet af rib", "/pea": a short word where initials stand and hardly a thing. */
    private boolean isWrittenFor(int index) {
        return spoken.isByStaff(index) && beside.isFollowedByDeed(index) && !beside.isDeed(index)
                || endsLine(text.word(index)) && InitialsEvidence.isBehindSlash(text, text.word(index))
                || people.isDoer(index)
                || people.isLateDoer(index);
    }

    /** "Kj": a telephone makes the first letter large. */
    private boolean isTyped(int index, String core, String lower) {
        Word word = text.word(index);
        boolean known = NameWords.isListed(lower) || !SmallWords.isUnknown(lower) && !SmallWords.maySign(lower);
        return core.length() == SHORTEST && SmallWords.areBareLetters(lower) && people.isOne(index)
                || !known
                        && core.length() <= USUAL
                        && (spoken.isByStaff(index)
                                || spoken.isSigning(index)
                                || endsLine(word)
                                || beside.signs(index)
                                || people.isOne(index)
                                || isInRow(index, 1)
                                || isInRow(index, -1)
                                || isLastOfLine(word)
                                || SmallWords.isUnknown(lower)
                                        && (isTimed(index)
                                                || isHead(index)
                                                || spoken.speaks(index)
                                                || spoken.isBy(index) && !word.first()));
    }

    /** "tak for hjælpen kj": two or three letters that no dictionary has, the last of the text. */
    private boolean isLastWord(int index) {
        Word word = text.word(index);
        return index > 0
                && index == text.words().size() - 1
                && word.form().length() <= USUAL
                && text.isFollowedClosely(index - 1)
                && text.after(word.end(), 2).isBlank();
    }

    /** "sov hele natten. kj" at the end of a line. */
    private boolean isLastOfLine(Word word) {
        return word.form().length() <= USUAL
                && (text.after(word.end(), 1).equals("\n")
                        || text.after(word.end(), 1).isEmpty())
                && text.before(word.start(), 2).matches("[.!?)] ");
    }

    /** "14.30 kj", "kj kl. 8": beside a time of day or a day. */
    private boolean isTimed(int index) {
        Word word = text.word(index);
        return TIMED_BEFORE.matcher(text.before(word.start(), LOOK_BACK)).find()
                || TIMED_BEHIND.matcher(text.after(word.end(), LOOK_BACK)).lookingAt();
    }

    /** "kj: ...", "kj - ..." at the beginning of a line. */
    private boolean isHead(int index) {
        Word word = text.word(index);
        return word.form().length() <= USUAL
                && (word.start() == 0 || text.value().charAt(word.start() - 1) == '\n')
                && text.after(word.end(), 3).matches("(?s): .?| [-–|] |; .?");
    }

    /** "mlns" may be a word's genitive. */
    private static boolean isOrdinaryGenitive(String lower) {
        return !lower.endsWith("s") || NameWords.isOrdinary(NameWords.base(lower));
    }

    /** "kj/mln", "kj + mln". */
    private boolean isInRow(int index, int step) {
        Word other = text.word(index + step);
        if (other == null || other.form().length() > USUAL || other.form().length() < SHORTEST) {
            return false;
        }
        String gap = step > 0 ? text.between(text.word(index), other) : text.between(other, text.word(index));
        return ROWS.contains(gap) && SmallWords.isUnknown(other.lower());
    }

    /** "sgpl hb", "/ml", "... i aftenvagt. ml" at the end: where hardly anything else is written by itself. */
    private boolean isSignature(int index) {
        Word before = text.word(index - 1);
        boolean alone =
                beside.signs(index) && !Text.isAbbreviation(before.lower()) && !SmallWords.isSmallTalk(before.lower());
        return alone || spoken.isByStaff(index) || spoken.isSigning(index) || endsLine(text.word(index));
    }

    /** "alt roligt /kj", or on a line of its own. */
    private boolean endsLine(Word word) {
        boolean apart = word.start() > 0 && text.value().charAt(word.start() - 1) == '\n'
                || InitialsEvidence.isBehindSlash(text, word);
        return apart
                && word.form().length() <= USUAL
                && text.after(word.end(), 3).matches("(?s)|[.)]?[ ]?\\n.*");
    }

    /** "ank og sbo": of two short words beside each other one is unknown, and the other at most a form of a word. */
    private boolean isPaired(int index, int step) {
        Word other = text.word(index + 2 * step);
        if (other == null || !areJoined(index, step)) {
            return false;
        }
        String lower = other.lower();
        return lower.length() >= SHORTEST
                && lower.length() <= USUAL
                && (SmallWords.isUnknown(lower) || SmallWords.isHalfKnown(lower));
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
                && SmallWords.isUnknown(other.lower());
    }

    private boolean areJoined(int index, int step) {
        int from = Math.min(index, index + 2 * step);
        return beside.areNeighbours(from, from + 1)
                && beside.areNeighbours(from + 1, from + 2)
                && text.word(from + 1).lower().equals("og");
    }
}
