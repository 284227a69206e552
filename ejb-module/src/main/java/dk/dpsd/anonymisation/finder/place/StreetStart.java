package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import dk.dpsd.anonymisation.finder.name.NameWords;
import java.util.Set;

/** Where a street's name begins: what goes before its last word. */
final class StreetStart {

    /** What roads are called in every second village: the village's name before it belongs to the street. */
    private static final Set<String> OF_TOWNS = WordFile.lower("street-of-towns.txt");

    private static final int MOST_WORDS = 4;

    private StreetStart() {}

    /** "hans" and "tausens" of "hans tausens gade". */
    private static boolean isSmallPart(Text text, int at, int index) {
        return StreetWords.isNamedSmall(text, index)
                && (at == index
                        || !text.word(at - 1).isCapitalised()
                                && NameWords.isListed(text.word(at - 1).lower()));
    }

    /** "Amager" of "Amager Strandvej", "Dronningens" of "Dronningens Tværgade". */
    private static boolean isNamedAfter(Word before, boolean right, String street) {
        return right
                && before.isCapitalised()
                && !before.first()
                && before.form().length() > 2
                && StreetWords.endsCertainly(street)
                && (NameWords.isPlace(before.lower()) || before.lower().endsWith("s"));
    }

    /** "Byrum" of "Byrum Hovedgade", "Trekroner" of "Trekroner Centervej": a proper word, and nobody's name. */
    private static boolean isTownsRoad(Word before, boolean right, String street) {
        if (!right || !before.isCapitalised() || before.form().length() <= 2 || !OF_TOWNS.contains(street)) {
            return false;
        }
        String lower = before.lower();
        boolean town = NameWords.isTown(lower);
        return !NameWords.isNoName(lower)
                && !NameWords.isInstitution(lower)
                && !NameWords.announces(lower)
                && (town || !NameWords.isListed(lower) && !(before.first() && NameWords.isOrdinary(lower)));
    }

    /** Back over what belongs to the street's name: "Gl. ", "H.C. Andersens ". */
    static int of(Text text, int index) {
        if (StreetForms.isPrepositional(text, index)) {
            return text.word(index - 1).start();
        }
        int at = index;
        String lower = text.word(index).lower();
        boolean alone = StreetWords.isWhole(lower) || lower.equals("alle");
        while (at > 0 && index - at < MOST_WORDS) {
            Word before = text.word(at - 1);
            String gap = text.between(before, text.word(at));
            boolean joined = gap.equals(" ")
                    || (gap.equals(". ") || gap.equals("."))
                            && (before.form().length() == 1 || StreetWords.isLead(before.lower()));
            boolean belongs = StreetWords.isLead(before.lower())
                            && before.lower().length() > 1
                    || before.isCapitalised() && before.form().length() > 1 && (alone || at < index) && !before.first()
                    || isNamedAfter(before, at == index, lower)
                    || isTownsRoad(before, at == index, lower)
                    || before.isCapitalised()
                            && alone
                            && (before.lower().endsWith("s")
                                    || NameWords.isPlace(before.lower())
                                    || !NameWords.isOrdinary(before.lower()))
                    || alone && before.form().length() == 1 && before.isCapitalised()
                    || isSmallPart(text, at, index)
                    || before.isAllCapitals() && text.word(at).isAllCapitals() && gap.equals(" ");
            if (!joined || !belongs) {
                break;
            }
            at--;
        }
        return text.word(at).start();
    }
}
