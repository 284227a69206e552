package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Locale;
import java.util.Set;

/** Finds initials in small letters: only where a title or a signature says so, or where two of a kind stand together. */
final class SmallInitials {

    private static final Set<String> SMALL_BY =
            Set.of("hos", "spørg", "hej", "kære", "ringet", "aftalt", "undertegnede");

    /** How people write short in a hurry; no dictionary has it. */
    private static final Set<String> SMALL_TALK = WordFile.lower("small-talk.txt");

    private static final int SHORTEST = 2;
    private static final int USUAL = 3;

    private final Text text;
    private final Neighbours beside;
    private final SpokenOf spoken;

    SmallInitials(Text text, Neighbours beside, SpokenOf spoken) {
        this.text = text;
        this.beside = beside;
        this.spoken = spoken;
    }

    /** Small letters are initials only where a title or a signature says so, or where two of a kind stand together. */
    Confidence confidence(int index, String core) {
        String lower = core.toLowerCase(Locale.ROOT);
        if (!isUnknown(lower)) {
            return isHalfKnown(lower) && isPairedWithUnknown(index) ? Confidence.CHECK : null;
        }
        if (spoken.isByStaff(index) || spoken.isSigning(index)) {
            return Confidence.LIKELY;
        }
        boolean ends = beside.signs(index);
        boolean paired = isPaired(index, 1) || isPaired(index, -1);
        boolean done = spoken.isDoneBy(index)
                || beside.areNeighbours(index - 1, index)
                        && SMALL_BY.contains(text.word(index - 1).lower());
        boolean acts = spoken.speaks(index)
                || spoken.isFollowedByDeed(index) && text.word(index).first();
        return ends || paired || done || acts ? Confidence.CHECK : null;
    }

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
                && !InitialsEvidence.isAbbreviation(lower.toUpperCase(Locale.ROOT))
                && !Text.isAbbreviation(lower)
                && !NameWords.isFunctionWord(lower)
                && !NameWords.isStem(lower);
    }

    private static boolean isUnknown(String lower) {
        String upper = lower.toUpperCase(Locale.ROOT);
        return !InitialsEvidence.isAbbreviation(upper)
                && !Text.isAbbreviation(lower)
                && !NameWords.isNoName(lower)
                && !NameWords.announces(lower)
                && !NameWords.isKin(lower)
                && !SMALL_TALK.contains(lower)
                && !NameWords.isOrdinary(lower);
    }
}
