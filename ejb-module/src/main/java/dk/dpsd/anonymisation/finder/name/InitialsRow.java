package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.Set;

/** Initials beside each other: where one of a row is somebody's, the others are. */
final class InitialsRow {

    private static final Set<String> JOINING = Set.of("og", "samt", "eller");
    private static final int SHORTEST = 2;
    private static final int USUAL = 3;
    private static final int WORDS = 4;

    private final Text text;
    private final Neighbours beside;
    private final ThingsBeside things;

    InitialsRow(Text text, Neighbours beside, ThingsBeside things) {
        this.text = text;
        this.beside = beside;
        this.things = things;
    }

    /** In a row with others: "LVJ, SØ, PKH". */
    boolean isListed(int index) {
        return isInRow(index, index + 1) || isInRow(index, index - 1);
    }

    /** "HB og LKM": with somebody who is nothing else. */
    boolean isJoined(int index) {
        return isJoined(index, 1) || isJoined(index, -1);
    }

    private boolean isJoined(int index, int step) {
        int from = Math.min(index, index + 2 * step);
        return isCandidate(index + 2 * step)
                && beside.areNeighbours(from, from + 1)
                && beside.areNeighbours(from + 1, from + 2)
                && JOINING.contains(text.word(from + 1).lower());
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
                && (text.word(index).form().length() > SHORTEST || !gap.equals(" & "));
    }

    /** Capitals that are no abbreviation and no word. */
    boolean isCandidate(int index) {
        Word word = text.word(index);
        return word != null
                && word.isAllCapitals()
                && word.form().length() <= USUAL
                && word.form().length() >= SHORTEST
                && !InitialsEvidence.isAbbreviation(word.form())
                && !beside.touchesDigit(index)
                && !things.isNumbered(index)
                && !NameWords.isNoName(word.lower())
                && !NameWords.isOrdinary(word.lower());
    }

    /** "parathyreoideahormon (PTH)", "kold og ligegyldig (KOL)". */
    boolean isShortFor(int index) {
        boolean shortFor = false;
        for (int i = Math.max(0, index - WORDS); i < index; i++) {
            shortFor |=
                    text.word(i).lower().charAt(0) == text.word(index).lower().charAt(0);
        }
        return shortFor;
    }
}
