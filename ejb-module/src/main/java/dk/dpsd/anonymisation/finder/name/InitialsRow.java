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

    /** In a row of initials with no number behind: "KMA 13.20" is a telephone or a time. */
    boolean isFullyListed(int index) {
        int end = text.word(index).end();
        return isListed(index) && !(text.after(end, 1).equals(" ") && text.isDigitNear(end, SHORTEST));
    }

    /** "HB og LKM": with somebody who is nothing else. */
    boolean isJoined(int index) {
        return isJoined(index, 1) || isJoined(index, -1);
    }

    private boolean isJoined(int index, int step) {
        return areJoined(index, step) && (isCandidate(index + 2 * step) || isNamed(text.word(index + 2 * step)));
    }

    /** "Lone og HB". */
    private static boolean isNamed(Word word) {
        return word.isCapitalised()
                && !word.isAllCapitals()
                && NameWords.isCommonName(word.lower())
                && !NameWords.isOrdinary(word.lower());
    }

    /** "HB og", "og HB": whether "og" or the like is all that stands between two words. */
    boolean areJoined(int index, int step) {
        int from = Math.min(index, index + 2 * step);
        return beside.areNeighbours(from, from + 1)
                && beside.areNeighbours(from + 1, from + 2)
                && JOINING.contains(text.word(from + 1).lower());
    }

    /** "I vagt TK og HB": joined to somebody who can be nobody else. */
    boolean isWith(int index, OnlyPeople people) {
        return isWith(index, -1, people) || isWith(index, 1, people);
    }

    private boolean isWith(int index, int step, OnlyPeople people) {
        int other = index + 2 * step;
        return areJoined(index, step)
                && text.word(other).isAllCapitals()
                && text.word(other).form().length() <= USUAL
                && !OnlyPeople.isUnit(text.word(other).form())
                && people.isOne(other);
    }

    private boolean isInRow(int index, int other) {
        Word one = text.word(Math.min(index, other));
        Word two = text.word(Math.max(index, other));
        if (one == null || two == null) {
            return false;
        }
        String gap = text.between(one, two);
        return (gap.equals(", ")
                        || gap.equals("/")
                        || gap.equals(" + ")
                        || gap.equals("+")
                        || gap.equals(" -> ")
                        || gap.equals(" => ")
                        || gap.equals(" > ")
                        || gap.equals(" → ")
                        || gap.equals(";")
                        || gap.equals("; ")
                        || gap.equals(" & ")
                        || gap.equals(" / "))
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
