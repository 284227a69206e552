package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a room stands behind a word: it says that somebody is named who has it. */
final class RoomBehind {

    private static final Set<String> ROOMS =
            Set.of("stue", "seng", "vær", "værelse", "lejl", "lejlighed", "bolig", "st", "vrl", "rum", "plads", "nr");
    /** "i 6'eren". */
    private static final Pattern FAMILIAR = Pattern.compile(" \\d{1,3}['’]?eren");

    private RoomBehind() {}

    /** "Rosa vær 3", "ib på stue 2". */
    static boolean is(Text text, int index) {
        Word next = text.word(index + 1);
        if (next != null
                && (next.lower().equals("på")
                        || next.lower().equals("i")
                        || next.lower().equals("fra"))) {
            if (FAMILIAR.matcher(text.after(next.end(), 8)).lookingAt()) {
                return true;
            }
            next = text.word(index + 2);
        }
        if (next == null || next.start() - text.word(index).end() > 5 || !ROOMS.contains(next.lower())) {
            return false;
        }
        String after = text.value().substring(next.end(), Math.min(text.value().length(), next.end() + 4));
        return after.chars().anyMatch(Character::isDigit);
    }
}
