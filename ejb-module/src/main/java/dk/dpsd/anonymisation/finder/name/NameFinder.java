package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds people's names: grades each word by lists, spelling and what stands beside it, and joins neighbours into one name. */
public final class NameFinder implements Finder {

    @Override
    public List<Hit> find(Text text) {
        var grades = new NameGrades(text);
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < text.words().size()) {
            if (grades.isName(i)) {
                int last = lastOf(text, grades, i);
                hits.add(hit(text, grades, i, last));
                i = last + 1;
            } else {
                i++;
            }
        }
        return hits;
    }

    private static Hit hit(Text text, NameGrades grades, int first, int last) {
        int from = first;
        while (isLeadingInitial(text, from - 1)) {
            from--;
        }
        boolean likely = last > first;
        for (int i = first; i <= last; i++) {
            likely |= grades.isLikely(i);
        }
        int start = text.word(from).start();
        int end = text.word(last).end();
        return new Hit(start, end, Kind.NAME, likely ? Confidence.LIKELY : Confidence.CHECK, grades.reason(first));
    }

    /** As far as the name goes: further names, single initials and particles between them. */
    private static int lastOf(Text text, NameGrades grades, int first) {
        int last = first;
        boolean carried = false;
        while (true) {
            Word next = text.word(last + 1);
            if (next == null || !joins(text, last)) {
                return last;
            }
            if (grades.isName(last + 1)
                    || grades.continues(last + 1)
                    || isTrailingInitial(text, last + 1)
                    || carried && grades.ends(last + 1)) {
                carried = !grades.isName(last + 1);
                last++;
            } else if (isLink(next)
                    && text.word(last + 2) != null
                    && grades.isName(last + 2)
                    && joins(text, last + 1)) {
                last += 2;
            } else {
                return last;
            }
        }
    }

    private static boolean joins(Text text, int index) {
        Word left = text.word(index);
        Word right = text.word(index + 1);
        String gap = text.between(left, right);
        return isBlank(gap)
                || isNicknamed(gap) && left.isCapitalised() && right.isCapitalised()
                || gap.equals(". ") && left.form().length() == 1
                || gap.equals(".") && left.form().length() == 1
                || gap.equals(", ")
                        && (NameWords.isSurnameShaped(left.lower()) && !NameWords.isSurnameShaped(right.lower())
                                || NameWords.isListed(left.lower()) && startsLine(text, left))
                        && right.isCapitalised()
                        && isAlone(text, index, index + 1);
    }

    /** 'Benny "Basse" Lauridsen'. */
    private static boolean isNicknamed(String gap) {
        return gap.equals(" \"")
                || gap.equals("\" ")
                || gap.equals(" \u201c")
                || gap.equals(" \u201d")
                || gap.equals("\u201d ")
                || gap.equals("\u201c ")
                || gap.equals(" \u00bb")
                || gap.equals("\u00ab ");
    }

    private static boolean startsLine(Text text, Word word) {
        String before = text.before(word.start(), 2);
        return before.isBlank() || before.endsWith("\n") || before.equals(": ");
    }

    /** "Jensen, Karen" and not a row of people. */
    private static boolean isAlone(Text text, int surname, int given) {
        Word before = text.word(surname - 1);
        Word after = text.word(given + 1);
        boolean begins = before == null || !isBlank(text.between(before, text.word(surname)));
        boolean goesOn = after != null
                && (after.lower().equals("og")
                        || text.between(text.word(given), after).startsWith(","));
        return begins && !goesOn;
    }

    private static boolean isBlank(String gap) {
        return gap.equals(" ") || gap.equals("\u00a0") || gap.equals("  ");
    }

    private static boolean isInitial(Word word) {
        return word.form().length() == 1 && word.isCapitalised();
    }

    private static boolean isTrailingInitial(Text text, int index) {
        Word word = text.word(index);
        boolean small =
                word.form().length() == 1 && !text.word(index - 1).isCapitalised() && !"iåø".contains(word.form());
        return isInitial(word) && !word.form().equals("I") || small;
    }

    /** "K. Vestergaard", "H-J Thulesen", "k. zielinski". */
    private static boolean isLeadingInitial(Text text, int index) {
        Word word = text.word(index);
        if (word == null) {
            return false;
        }
        String gap = text.between(word, text.word(index + 1));
        boolean one = word.form().length() == 1 && (word.isCapitalised() || gap.startsWith("."));
        boolean two = word.form().length() == 3 && word.form().charAt(1) == '-' && word.isAllCapitals();
        return (one || two) && (gap.equals(" ") || gap.equals(". ") || gap.equals("."));
    }

    private static boolean isLink(Word word) {
        return switch (word.lower()) {
            case "von",
                    "van",
                    "de",
                    "del",
                    "el",
                    "al",
                    "bin",
                    "ben",
                    "ibn",
                    "abu",
                    "la",
                    "le",
                    "da",
                    "der",
                    "den",
                    "dos",
                    "di",
                    "í",
                    "á",
                    "ter",
                    "ten",
                    "zu",
                    "y" -> !word.first();
            default -> false;
        };
    }
}
