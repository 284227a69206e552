package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Set;

/** What streets are called: by what their names end with, and what goes before it. */
final class StreetWords {

    /** Endings by which a word is a street without a capital too. */
    private static final Set<String> CERTAIN = WordFile.lower("street-endings.txt");
    /** Endings by which a word with a capital is a street where a number follows. */
    private static final Set<String> POSSIBLE = WordFile.lower("street-endings-possible.txt");

    private static final Set<String> NO_STREETS = WordFile.lower("no-streets.txt");
    private static final Set<String> LEADS = WordFile.lower("street-leads.txt");
    private static final int SHORTEST_STREET = 5;
    private static final int SHORTEST_BEFORE_ENDING = 3;
    private static final int MOST_WORDS = 4;
    private static final int LONG_ENOUGH = 7;
    private static final int LONGEST_ENDING = 14;

    private StreetWords() {}

    static boolean isCertain(String lower) {
        return endsWith(lower, CERTAIN, 1) && !NO_STREETS.contains(lower);
    }

    static boolean isStreet(Text text, int index) {
        Word word = text.word(index);
        Word before = text.word(index - 1);
        boolean further = word.isCapitalised()
                && before != null
                && before.isCapitalised()
                && text.between(before, word).length() <= 2;
        boolean house = before != null && NameWords.isInstitution(before.lower());
        if (house || NO_STREETS.contains(word.lower()) && !further) {
            return false;
        }
        boolean alone = CERTAIN.contains(word.lower()) || POSSIBLE.contains(word.lower());
        if (alone) {
            return further || isLed(text, index);
        }
        boolean certain = endsWith(word.lower(), CERTAIN, word.isCapitalised() ? 1 : 2);
        return word.lower().length() >= SHORTEST_STREET
                && (certain || word.isCapitalised() && endsWith(word.lower(), POSSIBLE, SHORTEST_BEFORE_ENDING));
    }

    /** Whether a word in small letters may be a street too, where more than a number says so. */
    static boolean mayEndLikeOne(String lower) {
        return lower.length() >= LONG_ENOUGH
                && endsWith(lower, POSSIBLE, SHORTEST_BEFORE_ENDING)
                && !NO_STREETS.contains(lower);
    }

    /** "ndr. ringvej", "gammel kongevej" in small letters. */
    private static boolean isLed(Text text, int index) {
        Word before = text.word(index - 1);
        return before != null
                && LEADS.contains(before.lower())
                && text.between(before, text.word(index)).length() <= 2;
    }

    private static boolean endsWith(String lower, Set<String> endings, int least) {
        for (int at = Math.max(least, lower.length() - LONGEST_ENDING); at <= lower.length() - 2; at++) {
            if (endings.contains(lower.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** Back over what belongs to the street's name: "Gl. ", "H.C. Andersens ". */
    static int start(Text text, int index) {
        int at = index;
        String lower = text.word(index).lower();
        boolean alone = CERTAIN.contains(lower) || POSSIBLE.contains(lower) || lower.equals("alle");
        while (at > 0 && index - at < MOST_WORDS) {
            Word before = text.word(at - 1);
            String gap = text.between(before, text.word(at));
            boolean joined = gap.equals(" ")
                    || (gap.equals(". ") || gap.equals("."))
                            && (before.form().length() == 1 || LEADS.contains(before.lower()));
            boolean belongs = LEADS.contains(before.lower()) && before.lower().length() > 1
                    || before.isCapitalised() && before.form().length() > 1 && (alone || at < index) && !before.first()
                    || before.isCapitalised()
                            && alone
                            && (before.lower().endsWith("s") || !NameWords.isOrdinary(before.lower()))
                    || alone && before.form().length() == 1 && before.isCapitalised()
                    || before.isAllCapitals() && text.word(at).isAllCapitals() && gap.equals(" ");
            if (!joined || !belongs) {
                break;
            }
            at--;
        }
        return text.word(at).start();
    }
}
