package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Endings;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Set;

/** Where in a sentence hardly anything but a person can stand, so that an abbreviation there is somebody's initials. */
final class OnlyPeople {

    /** What a person does, in the form that goes with "er", "har" and "af". */
    private static final Set<String> DONE = WordFile.lower("done.txt");
    /** What only a person does, in the forms that follow a name. */
    private static final Set<String> VERBS = WordFile.lower("person-verbs.txt");
    /** What goes on between people. */
    private static final Set<String> AGREED = WordFile.lower("agreed.txt");
    /** Departments and systems, which act like people. */
    private static final Set<String> UNITS = WordFile.exact("units.txt");

    private static final Endings LEARNED = Endings.of("erer", "erede");
    private static final Set<String> OF_THINGS = WordFile.lower("verbs-of-things.txt");

    private static final Set<String> WITH = Set.of("med", "m", "til", "fra", "hos", "i", "v", "ved");
    private static final Set<String> HAS = Set.of("har", "havde");
    private static final Set<String> BETWEEN = Set.of(
            "ikke", "selv", "også", "nu", "lige", "allerede", "dog", "aldrig", "kun", "bare", "heller", "derfor", "så");
    private static final Set<String> ASKED = WordFile.lower("asked.txt");
    private static final Set<String> CONTACTED = WordFile.lower("contacted.txt");
    private static final Set<String> BECOMES = Set.of("er", "var", "blev", "bliver");
    private static final Set<String> WORK = Set.of("arbejde", "vagt", "ferie", "barsel", "kursus", "job", "pause");
    private static final Set<String> I = Set.of("jeg", "mig", "undertegnede");
    private static final Set<String> IT = Set.of("det", "dette", "den", "sagen", "hændelsen", "sig", "op");
    private static final Set<String> MODALS = Set.of("kan", "kunne", "skal", "skulle", "vil", "ville", "har", "havde");
    private static final Set<String> WHO = Set.of("der", "som");
    private static final Set<String> IS = Set.of("er", "var");

    private final Text text;
    private final NoteSigns notes;
    private final ShiftSigns shifts;
    private final NoteSlots slots;

    OnlyPeople(Text text, Neighbours beside) {
        this.text = text;
        this.notes = new NoteSigns(text, beside);
        this.shifts = new ShiftSigns(text, beside);
        this.slots = new NoteSlots(text, beside);
    }

    /** Whether it is a department, a team or a system. */
    static boolean isUnit(String form) {
        return UNITS.contains(form);
    }

    boolean isOne(int index) {
        return isDoer(index)
                || hasDone(index)
                || isPartner(index)
                || isAddressed(index)
                || isWhoDid(index)
                || isSaidOf(index)
                || isContacted(index)
                || isWithMe(index)
                || isOfRole(index)
                || notes.isSomebody(index)
                || shifts.isSomebody(index)
                || slots.isSomebody(index)
                || acts(index);
    }

    /** "logget ind som". */
    boolean isLogin(int index) {
        return slots.isLogin(index);
    }

    /** "lagt i seng af TK". */
    boolean isLateDoer(int index) {
        return shifts.isLateDoer(index);
    }

    /** "HB mente", "HB ikke dokumenterede". */
    private boolean acts(int index) {
        boolean between = follows(index) && BETWEEN.contains(at(index + 1)) && follows(index + 1);
        return follows(index) && isPersonal(at(index + 1)) || between && isPersonal(at(index + 2));
    }

    /** "opererer", "assisterede": learned verbs are done by people, a few by values and devices as well. */
    private static boolean isPersonal(String verb) {
        return VERBS.contains(verb) || LEARNED.end(verb, 2) && !OF_THINGS.contains(verb);
    }

    /** "udført af HB", "lagt af sgpl TK". */
    boolean isDoer(int index) {
        boolean led = leads(index)
                || index > 0
                        && text.between(text.word(index - 1), text.word(index)).equals(": ");
        return at(index - 1).equals("af") && led && DONE.contains(at(index - 2)) && leads(index - 1);
    }

    /** "HB har ikke ringet". */
    private boolean hasDone(int index) {
        if (!follows(index) || !HAS.contains(at(index + 1)) || !follows(index + 1)) {
            return false;
        }
        int done = BETWEEN.contains(at(index + 2)) && follows(index + 2) ? index + 3 : index + 2;
        return DONE.contains(at(done));
    }

    /** "konf. m. HB", "har talt med TK", "fik fat i ML". */
    private boolean isPartner(int index) {
        String link = at(index - 1);
        boolean linked = WITH.contains(link) && (leads(index) || isSlashed(index)) && leads(index - 1);
        String agreed = IT.contains(at(index - 2)) && leads(index - 2) ? at(index - 3) : at(index - 2);
        return linked && AGREED.contains(agreed) && link.equals("i") == agreed.equals("fat");
    }

    /** "v/HB". */
    private boolean isSlashed(int index) {
        return text.between(text.word(index - 1), text.word(index)).equals("/");
    }

    /** "Kære BS", "spurgte GH", "hos TK". */
    private boolean isAddressed(int index) {
        return leads(index) && ASKED.contains(at(index - 1));
    }

    /** "HB kontaktet", "TK var på arbejde". */
    private boolean isContacted(int index) {
        if (!follows(index)) {
            return false;
        }
        int what = BECOMES.contains(at(index + 1)) && follows(index + 1) ? index + 2 : index + 1;
        while (what > index + 1 && BETWEEN.contains(at(what)) && follows(what)) {
            what++;
        }
        return CONTACTED.contains(at(what)) || at(what).equals("på") && WORK.contains(at(what + 1));
    }

    /** "TK og jeg", "jeg og TK", "jeg, TK,". */
    private boolean isWithMe(int index) {
        boolean behind = follows(index) && at(index + 1).equals("og") && I.contains(at(index + 2));
        boolean before = leads(index) && at(index - 1).equals("og") && I.contains(at(index - 2));
        Word left = text.word(index - 1);
        boolean named = left != null
                && I.contains(left.lower())
                && isComma(text.between(left, text.word(index)), " (")
                && (text.after(text.word(index).end(), 1).equals(",")
                        || text.after(text.word(index).end(), 1).equals(")"));
        return behind || before || named;
    }

    /** "HB, spl.", "TK (nattevagt)": not "TP, læge kontaktet". */
    private boolean isOfRole(int index) {
        Word role = text.word(index + 1);
        return role != null
                && SpokenOf.isTitle(role.lower())
                && (isComma(text.between(text.word(index), role), "(")
                        || text.between(text.word(index), role).equals(" ("))
                && text.after(role.end(), 2).matches("(?s)|[,)].*|\\.?\\s?");
    }

    private static boolean isComma(String gap, String other) {
        return gap.equals(",") || gap.equals(", ") || gap.equals(other);
    }

    /** "det var pk der havde nøglen", not "det var BT der var lavt". */
    private boolean isWhoDid(int index) {
        return IS.contains(at(index - 1))
                && at(index - 2).equals("det")
                && follows(index)
                && WHO.contains(at(index + 1))
                && !IS.contains(at(index + 2))
                && !at(index + 2).startsWith("bl");
    }

    /** "de siger at UK kan se på det". */
    private boolean isSaidOf(int index) {
        return leads(index)
                && at(index - 1).equals("at")
                && VERBS.contains(at(index - 2))
                && follows(index)
                && MODALS.contains(at(index + 1));
    }

    private String at(int index) {
        Word word = text.word(index);
        return word == null ? "" : word.lower();
    }

    /** Nothing but a blank, or the full stop of something short, between it and the word before. */
    private boolean leads(int index) {
        Word before = text.word(index - 1);
        if (before == null) {
            return false;
        }
        String gap = text.between(before, text.word(index));
        return gap.equals(" ")
                || gap.equals("\u00a0")
                || (gap.equals(". ") || gap.equals("./") || gap.equals("/ "))
                        && (before.lower().length() == 1 || Text.isAbbreviation(before.lower()));
    }

    private boolean follows(int index) {
        Word next = text.word(index + 1);
        return next != null && text.between(text.word(index), next).equals(" ");
    }
}
