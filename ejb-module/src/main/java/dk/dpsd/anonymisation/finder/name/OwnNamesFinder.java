package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.KnownPerson;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names of a person who is known, in every spelling: parts, genitive, initials, one slip of the finger. A part that is
 * an everyday word is hers with a capital, and may be without.
 */
public final class OwnNamesFinder implements Finder {

    /** So many letters in a row are hers where fewer may be an abbreviation. */
    private static final int PLAIN = 3;

    private static final int MOST_LETTERS = 5;

    /** Between two pieces of one word. */
    private static final Set<String> CUTS = Set.of(" ", "-\n", "- \n", "\u00ad", "\u00ad\n", "-\r\n");

    private final OwnNames names;
    private final OwnSpellings spellings;

    public OwnNamesFinder(KnownPerson known) {
        names = new OwnNames(known.name().orElse(""));
        spellings = new OwnSpellings(known.name().orElse(""));
    }

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        if (names.isNobody()) {
            return hits;
        }
        var beside = new Neighbours(text);
        int i = 0;
        while (i < text.words().size()) {
            int last = lastOf(text, i);
            if (last >= i) {
                Confidence confidence = confidence(text, beside, i, last);
                if (confidence != null) {
                    Word first = text.word(i);
                    hits.add(new Hit(first.start(), text.word(last).end(), Kind.NAME, confidence, "own.name"));
                }
                i = last + 1;
            } else if (isCut(text, i)) {
                hits.add(new Hit(
                        text.word(i).start(), text.word(i + 1).end(), Kind.NAME, Confidence.LIKELY, "own.name"));
                i += 2;
            } else {
                initials(text, beside, i, hits);
                shortForm(text, beside, i, hits);
                i++;
            }
        }
        return hits;
    }

    /** The last of the words in a row that are hers; before the first where that is none. */
    private int lastOf(Text text, int first) {
        int last = first - 1;
        while (last + 1 < text.words().size()
                && names.isPart(text.word(last + 1).lower())
                && (last < first
                        || text.between(text.word(last), text.word(last + 1)).isBlank())) {
            last++;
        }
        return last;
    }

    /** Words in a row are surely hers; null where a little word alone is one of every sentence. */
    private static Confidence confidence(Text text, Neighbours beside, int first, int last) {
        if (last > first) {
            return Confidence.SURE;
        }
        Word word = text.word(first);
        boolean acts = beside.isFollowedByVerb(first);
        if (OwnNames.isParticle(word.lower())) {
            return null;
        } else if (NameWords.isFunctionWord(word.lower())) {
            if (word.isCapitalised()) {
                return !word.first() || acts ? Confidence.SURE : Confidence.CHECK;
            }
            return acts ? Confidence.CHECK : null;
        }
        return word.isCapitalised() || !NameWords.isOrdinary(word.lower()) ? Confidence.SURE : Confidence.CHECK;
    }

    /** "Je nsen", "Filten-" and "borg" on the next line. */
    private boolean isCut(Text text, int index) {
        Word left = text.word(index);
        Word right = text.word(index + 1);
        return right != null
                && left.isCapitalised()
                && CUTS.contains(text.between(left, right))
                && spellings.areHalves(left.lower(), right.lower());
    }

    /** A short form that is a word as well is hers inside a sentence, or where it acts. */
    private void shortForm(Text text, Neighbours beside, int index, List<Hit> hits) {
        Word word = text.word(index);
        boolean sure = spellings.isJoined(word.lower())
                || spellings.isLogin(word.lower())
                || spellings.isNear(word.lower())
                        && !beside.isDeed(index)
                        && (isBesideOwn(text, index, 1)
                                || !NameWords.isOrdinary(word.lower()) && isBesideOwn(text, index, -1));
        boolean near = sure
                || word.isCapitalised()
                        && (names.isShortForm(word.lower()) || spellings.isNear(word.lower()) && !isAbbreviation(word));
        if (near && (sure || !word.first() || !NameWords.isOrdinary(word.lower()) || beside.isFollowedByDeed(index))) {
            hits.add(new Hit(word.start(), word.end(), Kind.NAME, Confidence.CHECK, "own.name"));
        }
    }

    /** "hane" of "hane krarup". */
    private boolean isBesideOwn(Text text, int index, int step) {
        Word other = text.word(index + step);
        return other != null
                && other.form().length() >= PLAIN
                && text.isFollowedClosely(Math.min(index, index + step))
                && names.isPart(other.lower())
                && !NameWords.isFunctionWord(other.lower());
    }

    private static boolean isAbbreviation(Word word) {
        return word.isAllCapitals() && InitialsEvidence.isAbbreviation(word.form())
                || NameWords.isNoName(word.lower())
                || Text.isAbbreviation(word.lower());
    }

    private void initials(Text text, Neighbours beside, int index, List<Hit> hits) {
        Word word = text.word(index);
        int last = lastDotted(text, index);
        if (last > index && names.areInitials(letters(text, index, last).toUpperCase(Locale.ROOT))) {
            int end = text.word(last).end();
            int stop = text.after(end, 1).equals(".") ? end + 1 : end;
            hits.add(new Hit(word.start(), stop, Kind.INITIALS, Confidence.SURE, "own.initials"));
            return;
        }
        boolean small = !word.isCapitalised() && word.form().length() >= PLAIN;
        if (names.areInitials(word.form())
                || small
                        && names.areInitials(word.form().toUpperCase(Locale.ROOT))
                        && !NameWords.isOrdinary(word.lower())) {
            boolean abbreviation = InitialsEvidence.isAbbreviation(word.form().toUpperCase(Locale.ROOT));
            if (!abbreviation
                    || beside.isFollowedByVerb(index)
                    || !small && word.form().length() >= PLAIN && !isFollowedByNumber(text, word)) {
                hits.add(new Hit(
                        word.start(),
                        word.end(),
                        Kind.INITIALS,
                        abbreviation || small ? Confidence.CHECK : Confidence.SURE,
                        "own.initials"));
            }
        }
    }

    /** "BMI 23", "CRP: 112". */
    private static boolean isFollowedByNumber(Text text, Word word) {
        return text.after(word.end(), 4).chars().anyMatch(Character::isDigit);
    }

    /** The last of the single letters with full stops between them, "K.M.H."; the first where no more follow. */
    private static int lastDotted(Text text, int first) {
        int last = first;
        while (last - first < MOST_LETTERS
                && isLetter(text.word(last))
                && isLetter(text.word(last + 1))
                && areAlike(text, last)
                && ". "
                                .indexOf(text.between(text.word(last), text.word(last + 1))
                                        .charAt(0))
                        >= 0
                && text.between(text.word(last), text.word(last + 1)).length() <= 2) {
            last++;
        }
        return last;
    }

    /** "K. M." and "k.m.": small letters have full stops between them. */
    private static boolean areAlike(Text text, int left) {
        boolean capital = text.word(left).isCapitalised();
        return capital == text.word(left + 1).isCapitalised()
                && (capital
                        || text.value().charAt(text.word(left).end()) == '.'
                                && text.after(text.word(left + 1).end(), 1).equals("."));
    }

    private static boolean isLetter(Word word) {
        return word != null && word.form().length() == 1;
    }

    private static String letters(Text text, int first, int last) {
        var letters = new StringBuilder();
        for (int i = first; i <= last; i++) {
            letters.append(text.word(i).form());
        }
        return letters.toString();
    }
}
