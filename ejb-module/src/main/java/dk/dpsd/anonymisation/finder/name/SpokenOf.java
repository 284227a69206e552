package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Endings;
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

    private static final Endings FUNCTIONS = Endings.of(
            "spl",
            "plejerske",
            "assistent",
            "læge",
            "sekretær",
            "terapeut",
            "koordinator",
            "olog",
            "iater",
            "kir",
            "lægen",
            "leder",
            "lederen",
            "plejersken",
            "assistenten",
            "hjælper",
            "hjælperen",
            "terapeuten",
            "pædagog",
            "pædagogen",
            "stud",
            "studerende",
            "elev",
            "eleven",
            "vagt",
            "vagten",
            "specialist",
            "specialisten",
            "chef",
            "chefen",
            "rådgiver",
            "rådgiveren",
            "medhjælper",
            "arbejder",
            "arbejderen",
            "portør",
            "redder",
            "planlægger",
            "konsulent",
            "konsulenten",
            "vejleder",
            "vejlederen",
            "underviser",
            "jordemoder",
            "tekniker",
            "teknikeren",
            "analytiker",
            "farmaceut",
            "farmakonom",
            "grafen",
            "mentor",
            "ansvarlig",
            "ansvarlige",
            "inspektør",
            "pedel",
            "ass");

    private static final Set<String> PLACING =
            Set.of("i", "på", "fra", "en", "et", "den", "det", "de", "pr", "per", "ny", "nyt", "mod", "som");

    /** What is done "på" somebody. */
    private static final Set<String> TOWARDS = Set.of(
            "venter", "ventede", "kigger", "kiggede", "råbte", "råber", "kaldte", "kalder", "stolede", "stoler",
            "lytter", "lyttede", "så", "vente", "vent", "afvent", "kalde", "råbe", "kigge");

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
        if (!STAFF.contains(before.lower()) && !isFunction(before.lower())) {
            return false;
        }
        boolean bracketed = text.between(before, text.word(index)).equals(" (")
                && text.after(text.word(index).end(), 1).equals(")");
        return bracketed || text.isOnly(before.end(), text.word(index).start(), " ./:", 3);
    }

    private static boolean isFunction(String lower) {
        return lower.length() > 5 && FUNCTIONS.end(lower);
    }

    boolean isSigning(int index) {
        if (index == 0) {
            return false;
        }
        int start = text.word(index).start();
        return SIGNING.contains(text.word(index - 1).lower())
                        && start - text.word(index - 1).end() <= 3
                || text.value().charAt(start - 1) == '/' && beside.signs(index);
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
        String before = text.word(index - 1).lower();
        if (!BY.contains(before) && !SIGNING.contains(before) && !NameWords.announces(before)) {
            return false;
        }
        String gap = text.between(text.word(index - 1), text.word(index));
        Word next = text.word(index + 1);
        boolean placed = next != null
                && (before.equals("fra") || before.equals("til"))
                && next.isCapitalised()
                && beside.areNeighbours(index, index + 1);
        return gap.length() <= 2 && !gap.contains("\n") && !placed;
    }

    /** "i EPM", "fra DIH Nuuk": where something is, or what is called so. */
    boolean isPlaced(int index) {
        Word before = text.word(index - 1);
        Word next = text.word(index + 1);
        Word earlier = text.word(index - 2);
        if (earlier != null && before.lower().equals("på") && TOWARDS.contains(earlier.lower())) {
            return false;
        }
        return beside.areNeighbours(index - 1, index) && PLACING.contains(before.lower())
                || beside.areNeighbours(index, index + 1)
                        && next.isCapitalised()
                        && !next.isAllCapitals()
                        && next.form().length() > 1;
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
