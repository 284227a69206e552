package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;

/** How much a word by itself speaks for being somebody's name: lists, spelling, and what stands right beside it. */
final class WordGrades {

    /** So many unknown words are looked up in a text; beyond, it would take too long. */
    private static final int MOST_UNKNOWN = 5000;

    private static final int LONGEST = 40;

    private final Text text;
    private final Neighbours beside;
    private final ThingsBeside things;
    private final Namesakes namesakes;
    private int unknown;

    WordGrades(Text text, Neighbours beside, ThingsBeside things) {
        this.text = text;
        this.beside = beside;
        this.things = things;
        this.namesakes = new Namesakes(text, beside);
    }

    Grade of(int index) {
        Word word = text.word(index);
        String lower = word.lower();
        if (word.isCapitalised() && NameWords.isBorrowed(lower) && !things.isThing(index)) {
            return Grade.WEAK;
        }
        if (word.form().length() < 2
                || word.form().length() > LONGEST
                || NameWords.isNoName(lower)
                || Text.isAbbreviation(lower)
                || beside.touchesDigit(index)) {
            return Grade.NONE;
        }
        boolean listed = NameWords.isListed(lower);
        if (word.isCapitalised()
                && (things.isInstitution(index)
                        || namesakes.isOne(index)
                        || !listed && things.isThing(index)
                        || namesakes.isDepartment(index) && !NameWords.isCommonName(lower))) {
            return Grade.NONE;
        }
        if (!word.isCapitalised() || word.isAllCapitals()) {
            return listed && isLongEnough(word) ? small(lower) : Grade.NONE;
        }
        return listed ? listed(word, index) : unknown(word, index);
    }

    /** Two or three capitals are an abbreviation or initials. */
    private static boolean isLongEnough(Word word) {
        return !word.isAllCapitals()
                || word.form().length() > 3
                || word.form().length() == 3 && NameWords.isCommonName(word.lower());
    }

    private static Grade small(String lower) {
        if (NameWords.isAmbiguous(lower)
                || lower.length() <= 2
                || NameWords.isCommonName(lower) && NameWords.isOrdinary(lower) && !NameWords.isPlain(lower)) {
            return NameWords.isCommonName(lower) || lower.length() > 3 ? Grade.WEAK : Grade.NONE;
        }
        if (!NameWords.isCommonName(lower) && NameWords.isOrdinary(lower) || NameWords.isDoubtfulWhenSmall(lower)) {
            return Grade.NONE;
        }
        return Grade.POSSIBLE;
    }

    private Grade listed(Word word, int index) {
        String lower = word.lower();
        boolean common = NameWords.isCommonName(lower);
        boolean plain = !common && NameWords.isOrdinary(lower);
        if (!NameWords.isAmbiguous(lower) && !plain) {
            return Grade.STRONG;
        }
        if (NameWords.isFunctionWord(lower)) {
            return Grade.WEAK;
        }
        if (NameWords.isPlace(lower) && !common) {
            return Grade.NONE;
        }
        if (!word.first()) {
            return common ? Grade.STRONG : beside.isIn(index) ? Grade.NONE : Grade.POSSIBLE;
        }
        return common
                        && (beside.isFollowedByDeed(index)
                                || beside.isFollowedByRole(index)
                                || beside.isFollowedByRoom(index))
                ? Grade.POSSIBLE
                : Grade.WEAK;
    }

    /** A capital in the middle of a sentence on a word nobody knows. */
    private Grade unknown(Word word, int index) {
        String lower = word.lower();
        if (word.form().length() < 3
                || things.isNumbered(index)
                || things.isQuoted(index)
                || things.isTaken(index)
                || things.isNamedThing(index)
                || NameSigns.isAbbreviationsGenitive(word.form())
                || NameWords.announces(lower)
                || WordShape.isNoName(word.form())
                || NameWords.isPlace(lower)
                || namesakes.isThing(index)) {
            return Grade.NONE;
        }
        if (++unknown <= MOST_UNKNOWN
                && (NameWords.isOrdinary(lower)
                        || NameWords.isOrdinary(NameWords.base(lower))
                        || NameWords.isCompound(lower))) {
            return Grade.NONE;
        }
        if (beside.isIn(index)) {
            return Grade.WEAK;
        }
        if (word.first() && (NameWords.isInflectedStem(lower) || WordShape.isDefiniteNoun(lower))) {
            return Grade.NONE;
        }
        if (word.first() && !NameWords.isSurnameShaped(lower)) {
            return beside.isFollowedByDeed(index)
                            || beside.isFollowedByRole(index)
                            || beside.isJoined(index)
                            || lower.endsWith("s") && beside.isPlacedLikeAPerson(index)
                    ? Grade.POSSIBLE
                    : Grade.WEAK;
        }
        return Grade.POSSIBLE;
    }
}
