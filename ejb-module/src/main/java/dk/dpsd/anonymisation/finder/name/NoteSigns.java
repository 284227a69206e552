package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Set;
import java.util.regex.Pattern;

/** How notes name whoever wrote, did or got something: "Doseret: HB", "14.30 HB: ringet", "cc: HB", "borger HB faldt". */
final class NoteSigns {

    /** What heads a line that says by whom or for whom; before a colon. */
    private static final Set<String> HEADS = WordFile.lower("note-heads.txt");
    /** What is done and signed for, right before the initials. */
    private static final Set<String> SIGNED = WordFile.lower("signed.txt");

    /** What a person has done; values are not. */
    private static final Set<String> DONE = WordFile.lower("done.txt");

    /** A day behind it, "8/4", or a dash. */
    private static final Pattern NEXT =
            Pattern.compile(" (?:\\d{1,2}/\\d{1,2}(?!\\d)|d\\. ?\\d|[-–] |(?:kl\\.? ?)?\\d{1,2}[.:]\\d{2})");

    /** "HB, 84 år", "HB (84 år", "HB, f. ". */
    private static final Pattern AGED = Pattern.compile("(?:, ?| \\(| )(?:\\d{1,3} ?år|\\d{2}-årig|f\\. ?\\d|født)");

    private static final Set<String> NOTES = Set.of("nb", "ps", "obs", "bem");
    private static final Set<String> ACCORDING = Set.of("ifølge", "iflg", "jf", "jvf", "if");
    private static final Set<String> PATIENTS =
            Set.of("borger", "borgeren", "beboer", "beboeren", "patient", "patienten", "bgr", "klient", "klienten");
    private static final Set<String> CAME =
            Set.of("kom", "ankom", "mødte", "gik", "hjalp", "svarede", "sagde", "skrev", "kørte", "glemte", "løftede");
    private static final Set<String> FOUND =
            Set.of("fandt", "så", "finder", "ser", "vendte", "løftede", "hjalp", "vækkede", "fulgte", "hentede");
    private static final Set<String> OBJECTS = Set.of(
            "pt",
            "ptt",
            "patienten",
            "borger",
            "borgeren",
            "beboer",
            "beboeren",
            "hende",
            "ham",
            "bgr",
            "mig",
            "manden",
            "damen",
            "fejlen",
            "at");
    private static final Set<String> SPOKEN = Set.of("jeg", "vi", "ja", "nej", "hej", "tak", "kan", "undertegnede");
    private static final Set<String> GOT =
            Set.of("forkert", "forkerte", "dobbelt", "sin", "sine", "sit", "ikke", "for");

    private final Text text;
    private final Neighbours beside;

    NoteSigns(Text text, Neighbours beside) {
        this.text = text;
        this.beside = beside;
    }

    boolean isSomebody(int index) {
        return isHeaded(index)
                || isTimed(index)
                || isSpeaker(index)
                || isReferredTo(index)
                || isPatient(index)
                || isCome(index)
                || AGED.matcher(text.after(text.word(index).end(), 9)).lookingAt();
    }

    /** "Doseret: HB", "cc: HB", "Dispenseret HB, kontrolleret KTM". */
    private boolean isHeaded(int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        if (before == null) {
            return false;
        }
        boolean ends = word.end() == text.value().length()
                || ",.;\n)/+".indexOf(text.value().charAt(word.end())) >= 0
                || NEXT.matcher(text.after(word.end(), 10)).lookingAt()
                || at(index + 1).equals("og")
                || at(index + 1).equals("kl")
                || HEADS.contains(at(index + 1))
                        && text.isOnly(word.end(), text.word(index + 1).start(), " -–/", 3);
        String gap = text.between(before, word);
        return ends
                && ((gap.equals(": ") || gap.equals(".: ")) && HEADS.contains(before.lower())
                        || (gap.equals(" ") || gap.equals(": ") || gap.equals(". ") && isShort(before))
                                && SIGNED.contains(before.lower()));
    }

    private static boolean isShort(Word word) {
        return word.form().length() <= 5;
    }

    /** "14.30 HB: ringet til", "3/4 HB: ", "notat HB 3/4": not "14.30 BT: 120". */
    private boolean isTimed(int index) {
        Word word = text.word(index);
        String value = text.value();
        boolean noted = at(index - 1).equals("notat")
                && beside.areNeighbours(index - 1, index)
                && text.isDigitNear(word.end(), 4);
        int at = word.start() - 1;
        boolean behindNumber = at > 0 && (value.charAt(at) == ' ' && Character.isDigit(value.charAt(at - 1)));
        boolean told = text.after(word.end(), 2).equals(": ")
                && (DONE.contains(at(index + 1)) || PATIENTS.contains(at(index + 1)) || SPOKEN.contains(at(index + 1)));
        return noted || behindNumber && told;
    }

    /** "HB: Jeg har ikke set det". */
    private boolean isSpeaker(int index) {
        Word word = text.word(index);
        return word.first()
                && text.word(index + 1) != null
                && text.between(word, text.word(index + 1)).equals(": ")
                && !NOTES.contains(word.lower())
                && (SPOKEN.contains(at(index + 1)) || PATIENTS.contains(at(index + 1)));
    }

    /** "ifølge HB", "det var HB, der", "aftenvagten, HB,". */
    private boolean isReferredTo(int index) {
        boolean closely = beside.areNeighbours(index - 1, index);
        String next = text.after(text.word(index).end(), 5);
        boolean was = closely && at(index - 1).equals("var") && at(index - 2).equals("det") && next.equals(", der");
        Word title = text.word(index - 1);
        boolean named = title != null
                && text.between(title, text.word(index)).equals(", ")
                && next.startsWith(",")
                && SpokenOf.isTitle(title.lower());
        boolean told = title != null
                && ACCORDING.contains(title.lower())
                && text.isOnly(title.end(), text.word(index).start(), " .", 2);
        return told || was || named;
    }

    /** "borger HB faldt", "HB har fået forkert medicin": not "HB faldt til 4". */
    private boolean isPatient(int index) {
        boolean called = beside.areNeighbours(index - 1, index)
                && PATIENTS.contains(at(index - 1))
                && beside.isFollowedByDeed(index);
        if (!beside.areNeighbours(index, index + 1) || !beside.areNeighbours(index + 1, index + 2)) {
            return called;
        }
        String verb = at(index + 1);
        String then = at(index + 2);
        return called
                || verb.equals("har") && then.equals("fået")
                || verb.equals("fik") && GOT.contains(then)
                || verb.equals("faldt") && (then.equals("ud") || then.equals("om"));
    }

    /** "efterfølgende kom HB", "her fandt HB pt.". */
    private boolean isCome(int index) {
        if (!beside.areNeighbours(index - 1, index)) {
            return false;
        }
        return CAME.contains(at(index - 1)) && isEnd(index)
                || FOUND.contains(at(index - 1))
                        && OBJECTS.contains(at(index + 1))
                        && beside.areNeighbours(index, index + 1);
    }

    private boolean isEnd(int index) {
        Word next = text.word(index + 1);
        return next == null || !beside.areNeighbours(index, index + 1) || !next.isCapitalised();
    }

    private String at(int index) {
        Word word = text.word(index);
        return word == null ? "" : word.lower();
    }
}
