package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;

/** How much speaks for each word of a text being somebody's name. */
final class NameGrades {

    private final Text text;
    private final Neighbours beside;
    private final ThingsBeside things;
    private final NameSigns signs;
    private final Grade[] own;
    private final Grade[] settled;

    NameGrades(Text text) {
        this.text = text;
        this.beside = new Neighbours(text);
        this.things = new ThingsBeside(text, beside);
        this.signs = new NameSigns(text, beside, things);
        int size = text.words().size();
        own = new Grade[size];
        settled = new Grade[size];
        var alone = new WordGrades(text, beside, things);
        for (int i = 0; i < size; i++) {
            own[i] = alone.of(i);
        }
        for (int i = 0; i < size; i++) {
            settled[i] = inContext(i);
        }
    }

    boolean isName(int index) {
        return settled[index].compareTo(Grade.POSSIBLE) >= 0;
    }

    boolean isLikely(int index) {
        return settled[index] == Grade.STRONG;
    }

    String reason(int index) {
        if (beside.isTitled(index) || beside.isAnnounced(index)) {
            return "name.context";
        }
        return NameWords.isListed(text.word(index).lower()) ? "name.listed" : "name.unknown";
    }

    private Grade inContext(int index) {
        Grade grade = own[index];
        Word word = text.word(index);
        if (grade != Grade.NONE && !word.isCapitalised() && NameWords.isRelation(word.lower())) {
            return Grade.NONE;
        }
        if (word.isCapitalised() && signs.isPlainlyTitled(index)) {
            return Grade.STRONG;
        }
        if (!word.isCapitalised() && beside.isCourteous(index) && signs.isFreeToName(index)) {
            return Grade.STRONG;
        }
        if (grade == Grade.NONE) {
            return signs.isUnknownKin(index) || signs.isUnknownSigner(index) ? Grade.POSSIBLE : Grade.NONE;
        }
        boolean announced = beside.isTitled(index) || beside.isAnnounced(index);
        return switch (grade) {
            case WEAK ->
                NameWords.isBorrowed(word.lower()) && !beside.isTitled(index)
                        ? isBesideName(index, Grade.POSSIBLE) ? Grade.STRONG : Grade.NONE
                        : weak(index, announced);
            case POSSIBLE -> announced || isBesideName(index, Grade.POSSIBLE) ? Grade.STRONG : Grade.POSSIBLE;
            default -> grade;
        };
    }

    private Grade weak(int index, boolean announced) {
        Word word = text.word(index);
        boolean capital = word.isCapitalised();
        boolean function = NameWords.isFunctionWord(word.lower());
        boolean leads = beside.areNeighbours(index, index + 1) && counts(index + 1, Grade.POSSIBLE);
        if (isBesideName(index, Grade.POSSIBLE)
                && (!function || capital && leads && NameWords.isCommonName(word.lower()))) {
            return Grade.STRONG;
        }
        if (announced && !function && (capital || beside.isKin(index) || beside.isTitled(index))) {
            return Grade.STRONG;
        }
        if (NameWords.isCommonName(word.lower()) && beside.introducesHimself(index)) {
            return Grade.POSSIBLE;
        }
        if (function) {
            return signs.isLittleName(index) ? Grade.POSSIBLE : Grade.NONE;
        }
        boolean known = NameWords.isCommonName(word.lower()) || !NameWords.isOrdinary(word.lower());
        if (known && (beside.signs(index) || beside.isPaired(index) || beside.hasOwn(index))) {
            return Grade.POSSIBLE;
        }
        boolean told = NameWords.isCommonName(word.lower()) && !NameWords.isEveryday(word.lower());
        if (told && (beside.isPlacedLikeAPerson(index) || beside.isNamedByRole(index))) {
            return Grade.POSSIBLE;
        }
        if (NameWords.isCommonName(word.lower()) && isBesideName(index, Grade.WEAK)) {
            return Grade.POSSIBLE;
        }
        boolean acts = beside.isFollowedByDeed(index)
                && !beside.isDetermined(index)
                && word.form().length() > 3;
        return !capital
                        && NameWords.isCommonName(word.lower())
                        && (acts || beside.isFollowedByRoom(index) && !beside.isDetermined(index))
                ? Grade.POSSIBLE
                : Grade.NONE;
    }

    /** Whether the word goes on with a name that the word before it is: a surname nobody listed. */
    boolean continues(int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        boolean capital = word.isCapitalised()
                && before.isCapitalised()
                && (!word.isAllCapitals()
                        || before.isAllCapitals() && word.form().length() > 3);
        boolean small = !word.isCapitalised() && !before.isCapitalised() && !NameWords.isOrdinary(word.lower());
        if (NameSigns.isGenitive(before)) {
            return false;
        }
        boolean strong = settled[index - 1] == Grade.STRONG;
        return (strong && (capital || small) || settled[index - 1] == Grade.POSSIBLE && capital && !word.first())
                && word.form().length() > 2
                && !NameWords.isNoName(word.lower())
                && !NameWords.isFunctionWord(word.lower())
                && !NameWords.announces(word.lower())
                && !Text.isAbbreviation(word.lower())
                && !WordShape.isNoName(word.form())
                && !beside.touchesDigit(index);
    }

    /** "Merete Høst Callesen 040662": shaped like a surname, behind a name that went on. */
    boolean ends(int index) {
        Word word = text.word(index);
        return word.isCapitalised()
                && !word.isAllCapitals()
                && NameWords.isSurnameShaped(word.lower())
                && !NameWords.isNoName(word.lower())
                && !beside.touchesDigit(index);
    }

    private boolean isBesideName(int index, Grade least) {
        return beside.areNeighbours(index - 1, index) && isAlike(index - 1, index) && counts(index - 1, least)
                || beside.areNeighbours(index, index + 1) && isAlike(index + 1, index) && counts(index + 1, least);
    }

    /** A word in small letters is no part of a name in capitals. */
    private boolean isAlike(int neighbour, int index) {
        return text.word(index).isCapitalised() || !text.word(neighbour).isCapitalised();
    }

    private boolean counts(int index, Grade least) {
        return own[index].compareTo(least) >= 0
                && (own[index] != Grade.WEAK
                        || NameWords.isCommonName(text.word(index).lower())
                                && !NameWords.isFunctionWord(text.word(index).lower()));
    }
}
