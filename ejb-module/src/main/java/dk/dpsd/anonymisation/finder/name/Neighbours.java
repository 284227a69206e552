package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Set;

/** What stands beside a word and speaks for or against its being a name. */
final class Neighbours {

    /** What people do; behind a word that is a name and something else besides, it speaks for the name. */
    private static final Set<String> DEEDS = WordFile.lower("deeds.txt");
    /** Behind these a name follows whatever its spelling. */
    private static final Set<String> TITLES = WordFile.lower("titles.txt");
    /** Under a letter the name stands on a line of its own. */
    private static final Set<String> GREETINGS = Set.of("mvh", "hilsen", "hilsner", "kh", "vh", "venligst");

    private static final int SHORT_ROLE = 4;
    private static final String NEAR = " .:\u00a0/(";

    private static final Set<String> OWN = Set.of("sin", "sit", "sine");

    private static final Set<String> VERBS = WordFile.lower("verbs.txt");
    private static final Set<String> DETERMINERS = WordFile.lower("determiners.txt");
    private final Text text;

    Neighbours(Text text) {
        this.text = text;
    }

    boolean areNeighbours(int left, int right) {
        return right == left + 1 && text.isFollowedClosely(left);
    }

    boolean isTitled(int index) {
        return index > 0
                        && TITLES.contains(before(index))
                        && !(text.word(index - 1).form().equals("HR")
                                && !text.word(index).isAllCapitals())
                        && isNear(index)
                || isGreeted(index);
    }

    boolean isAnnounced(int index) {
        return index > 0 && NameWords.announces(before(index)) && isNear(index);
    }

    boolean isKin(int index) {
        return index > 0 && NameWords.isKin(before(index)) && isNear(index);
    }

    private boolean isGreeted(int index) {
        if (index == 0 || !GREETINGS.contains(before(index))) {
            return false;
        }
        String gap = text.between(text.word(index - 1), text.word(index));
        String lower = text.word(index).lower();
        return gap.length() <= 4 && (NameWords.isListed(lower) || !NameWords.isOrdinary(lower)) && !gap.contains(".");
    }

    private String before(int index) {
        return text.word(index - 1).lower();
    }

    private boolean isNear(int index) {
        if (index == 0) {
            return false;
        }
        int from = text.word(index - 1).end();
        boolean near = text.isOnly(from, text.word(index).start(), NEAR, 3);
        // A full stop behind a whole word ends the sentence, behind a short one it is part of it.
        return near
                && (text.value().charAt(from) != '.'
                        || before(index).length() <= 5 && !NameWords.isStem(before(index))
                        || Text.isAbbreviation(before(index))
                        || before(index).endsWith("ass")
                        || before(index).endsWith("kir")
                        || before(index).endsWith("spl"));
    }

    private static final Set<String> COURTESIES = Set.of("fru", "frk", "hr", "hrr", "herr", "frøken");
    /** Behind these people are spoken to or of, in small letters too. */
    private static final Set<String> PERSONAL = Set.of("hos", "hej", "kære", "tak", "mvh", "vh", "kh", "hilsen");
    /** What is somebody's, behind her name. */
    private static final Set<String> BELONGINGS = WordFile.lower("belongings.txt");

    boolean isCourteous(int index) {
        return index > 0
                && COURTESIES.contains(before(index))
                && !text.word(index - 1).form().equals("HR")
                && isNear(index);
    }

    boolean isDeed(int index) {
        return DEEDS.contains(text.word(index).lower());
    }

    /** "Per har per telefon": a finite verb, which no possessive and no preposition stands before. */
    boolean isFollowedByVerb(int index) {
        return isFollowedByDeed(index) && VERBS.contains(text.word(index + 1).lower());
    }

    /** "liv: ikke fået medicin", "Karens datter", "hos rosa". */
    boolean isPlacedLikeAPerson(int index) {
        Word word = text.word(index);
        Word next = text.word(index + 1);
        String gap = next == null ? "" : text.between(word, next);
        boolean heads = word.first() && gap.startsWith(": ") && startsLine(word);
        boolean bracketed = word.start() > 0
                && text.value().charAt(word.start() - 1) == '('
                && text.after(word.end(), 1).equals(")");
        boolean spokenTo = index > 0 && areNeighbours(index - 1, index) && PERSONAL.contains(before(index));
        return heads || owns(index) || bracketed || spokenTo;
    }

    /** "Karens datter", "KJs vagt". */
    boolean owns(int index) {
        return areNeighbours(index, index + 1)
                && text.word(index).lower().endsWith("s")
                && (BELONGINGS.contains(text.word(index + 1).lower())
                        || NameWords.isKin(text.word(index + 1).lower()));
    }

    private boolean startsLine(Word word) {
        return word.start() == 0 || text.value().charAt(word.start() - 1) == '\n';
    }

    /** "sosu-assistent rose", "borger liv": in small letters, by a whole word for somebody's part in it. */
    boolean isNamedByRole(int index) {
        return areNeighbours(index - 1, index)
                && before(index).length() > SHORT_ROLE
                && NameWords.announces(before(index))
                && !before(index).startsWith("navn");
    }

    /** "Kirketerp og Ussing": at the beginning, and another capital behind. */
    boolean isJoined(int index) {
        return areNeighbours(index, index + 1)
                && areNeighbours(index + 1, index + 2)
                && text.word(index + 1).lower().equals("og")
                && text.word(index + 2).isCapitalised();
    }

    /** "jan og kim", "signe og jeg": where one of two is a person, both are. */
    boolean isPaired(int index) {
        return isOther(index + 1, index + 2, index + 2) && areNeighbours(index, index + 1)
                || isOther(index - 1, index - 2, index - 2) && areNeighbours(index - 1, index);
    }

    private boolean isOther(int link, int other, int person) {
        Word joining = text.word(link);
        Word second = text.word(other);
        if (joining == null
                || second == null
                || !joining.lower().equals("og")
                || !areNeighbours(Math.min(link, other), Math.max(link, other))) {
            return false;
        }
        String lower = text.word(person).lower();
        return lower.equals("jeg")
                || lower.equals("undertegnede")
                || NameWords.isCommonName(lower) && !NameWords.isAmbiguous(lower) && !NameWords.isFunctionWord(lower);
    }

    /** By itself at the end of the text, behind the end of a sentence or a sign: a signature. */
    boolean signs(int index) {
        Word word = text.word(index);
        if (index < text.words().size() - 1 || index == 0) {
            return false;
        }
        String gap = text.between(text.word(index - 1), word);
        String rest = text.value().substring(word.end());
        boolean apart = gap.codePoints().anyMatch(sign -> ".,!?\n/-–)".indexOf(sign) >= 0 || sign > 0x2600)
                && gap.codePoints().noneMatch(Character::isDigit);
        return apart && rest.codePoints().noneMatch(Character::isLetterOrDigit) && rest.length() < 8;
    }

    /** "liv sin pn". */
    boolean hasOwn(int index) {
        return areNeighbours(index, index + 1)
                && OWN.contains(text.word(index + 1).lower());
    }

    boolean isFollowedByDeed(int index) {
        return areNeighbours(index, index + 1)
                && DEEDS.contains(text.word(index + 1).lower());
    }

    /** "Stinus, sygeplejerske". */
    boolean isFollowedByRole(int index) {
        Word next = text.word(index + 1);
        return next != null && text.between(text.word(index), next).equals(", ") && NameWords.announces(next.lower());
    }

    /** "Rosa vær 3", "ib på stue 2". */
    boolean isFollowedByRoom(int index) {
        return RoomBehind.is(text, index);
    }

    /** "det er kim fra natten". */
    boolean introducesHimself(int index) {
        return areNeighbours(index - 2, index - 1)
                && areNeighbours(index - 1, index)
                && areNeighbours(index, index + 1)
                && text.word(index - 2).lower().equals("det")
                && before(index).equals("er")
                && (text.word(index + 1).lower().equals("fra")
                        || text.word(index + 1).lower().equals("på"));
    }

    /** "i Glostrup". */
    boolean isIn(int index) {
        return areNeighbours(index - 1, index)
                && (before(index).equals("i") || before(index).equals("på"));
    }

    boolean isDetermined(int index) {
        return areNeighbours(index - 1, index) && DETERMINERS.contains(before(index));
    }

    /** "P. Rørbæk". */
    boolean isBehindInitial(int index) {
        if (index == 0) {
            return false;
        }
        Word before = text.word(index - 1);
        String gap = text.between(before, text.word(index));
        return before.form().length() == 1
                && before.isCapitalised()
                && (gap.equals(". ") || gap.equals("."))
                && text.word(index).form().length() > 2
                && !text.word(index).isAllCapitals();
    }

    boolean touchesDigit(int index) {
        Word word = text.word(index);
        String value = text.value();
        return word.start() > 0 && Character.isDigit(value.charAt(word.start() - 1))
                || word.end() < value.length() && Character.isDigit(value.charAt(word.end()))
                || isHyphenedNumber(value, word.end());
    }

    /** "DP-71". */
    private static boolean isHyphenedNumber(String value, int end) {
        return end + 1 < value.length() && value.charAt(end) == '-' && Character.isDigit(value.charAt(end + 1));
    }
}
