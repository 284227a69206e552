package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Set;

/** What stands beside a short word and says that a person is spoken of: a title, a preposition, a deed, a greeting. */
final class SpokenOf {

    /** Staff, by whose title initials stand. */
    private static final Set<String> STAFF = WordFile.lower("staff-titles.txt");

    private static final Set<String> SIGNING =
            Set.of("mvh", "vh", "kh", "hilsen", "hilsner", "venligst", "ref", "sign", "skrevet af", "signeret", "dbh");

    /** Behind these a person follows. */
    private static final Set<String> BY = WordFile.lower("by.txt");

    private static final Set<String> SPEAKING = WordFile.lower("speaking.txt");

    private static final Set<String> AGREED = WordFile.lower("agreed.txt");

    private static final Set<String> CONCERNING = Set.of("vedr", "vedrørende", "ang", "angående", "undertegnede");

    private static final Set<String> PLACING =
            Set.of("i", "på", "fra", "en", "et", "den", "det", "de", "pr", "per", "ny", "nyt", "mod", "som");

    private final Text text;
    private final Neighbours beside;

    SpokenOf(Text text, Neighbours beside) {
        this.text = text;
        this.beside = beside;
    }

    /** Whether staff are called so. */
    static boolean isTitle(String lower) {
        return STAFF.contains(lower);
    }

    /** Whether a person follows behind it. */
    static boolean leads(String lower) {
        return BY.contains(lower);
    }

    /** "sgpl. MLN", "Ssa/NGH", "læge JTV". */
    boolean isByStaff(int index) {
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

    boolean isSigning(int index) {
        if (index == 0) {
            return false;
        }
        String gap = text.between(text.word(index - 1), text.word(index));
        return SIGNING.contains(text.word(index - 1).lower()) && gap.length() <= 3
                || beside.signs(index) && gap.endsWith("/");
    }

    /** "Vedr. TK:", "efter aftale med HB". */
    boolean isConcerned(int index) {
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

    boolean isFollowedByDeed(int index) {
        return beside.isFollowedByDeed(index) && !text.word(index + 1).lower().equals("ved");
    }

    boolean isBy(int index) {
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
    boolean isPlaced(int index) {
        Word before = text.word(index - 1);
        Word next = text.word(index + 1);
        return beside.areNeighbours(index - 1, index) && PLACING.contains(before.lower())
                || beside.areNeighbours(index, index + 1) && next.isCapitalised();
    }

    /** "opdaget af TP": by whom something was done, not "måling af TP". */
    boolean isDoneBy(int index) {
        if (!beside.areNeighbours(index - 1, index) || !beside.areNeighbours(index - 2, index - 1)) {
            return false;
        }
        String done = text.word(index - 2).lower();
        return text.word(index - 1).lower().equals("af")
                && (done.endsWith("et") || done.endsWith("dt") || done.endsWith("gt"));
    }

    /** What only a person does. */
    boolean speaks(int index) {
        return beside.areNeighbours(index, index + 1)
                && SPEAKING.contains(text.word(index + 1).lower());
    }
}
