package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.Set;

/** Words that say that somebody lives in a place, is there or is fetched from there: "bor nu hos sin søster på". */
final class Whereabouts {

    private static final Set<String> CUES = WordFile.lower("lives.txt");
    private static final Set<String> LINKS = WordFile.lower("lives-links.txt");
    private static final Set<String> LIVING = Set.of("bor", "boede", "boende", "bopæl", "bopælen", "boet");
    private static final int MOST_LINKS = 5;
    private static final String GAPS = " \u00a0.:/";
    private static final int LONGEST_GAP = 3;

    /** A full stop that is none of an abbreviation. */
    private static boolean isEnd(Text text, Word word) {
        return text.after(word.end(), 1).equals(".") && !Text.isAbbreviation(word.lower());
    }

    /** "bor på", "adressen er": hardly anything but a home follows. */
    boolean tells(Text text, int place) {
        return announces(text, place, true);
    }

    /** "Adressen er", "den gamle adresse på": hardly anything but an address follows. */
    boolean announces(Text text, int place) {
        return announces(text, place, false);
    }

    private static boolean announces(Text text, int place, boolean living) {
        int index = text.wordsBefore(place) - 1;
        for (int links = 0; index >= 0 && links <= MOST_LINKS; links++) {
            String lower = text.word(index).lower();
            if (lower.startsWith("adr") || lower.endsWith("adresse") || living && LIVING.contains(lower)) {
                return text.isOnly(text.word(index).end(), text.word(index).end() + 1, GAPS, 1);
            } else if (!LINKS.contains(lower)) {
                return false;
            }
            index--;
        }
        return false;
    }

    /** Whether such words stand right before a place. */
    boolean leadsTo(Text text, int place) {
        int right = place;
        int index = text.wordsBefore(place) - 1;
        for (int links = 0; index >= 0 && links <= MOST_LINKS; links++) {
            Word word = text.word(index);
            boolean headed = text.isOnly(word.end(), right, ": \n", LONGEST_GAP)
                    && text.after(word.end(), 1).equals(":");
            if (!headed && !text.isOnly(word.end(), right, GAPS, LONGEST_GAP) || isEnd(text, word)) {
                return false;
            }
            if (CUES.contains(word.lower())) {
                return true;
            }
            if (!LINKS.contains(word.lower())) {
                return false;
            }
            right = word.start();
            index--;
        }
        return false;
    }
}
