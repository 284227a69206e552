package dk.dpsd.casework.model.place;

import dk.dpsd.shared.model.PlainText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a Stednavn is compared: without capitals, marks and the two ways of writing æ, ø and å. */
public final class PlaceSpelling {

    public static final int LONGEST_FOLDED = 400;

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlaceSpelling() {}

    /** Two spellings of one place fold to the same where they differ in these only. Null where nothing is left. */
    public static String fold(String typed) {
        String plain = PlainText.of(typed);
        if (plain == null) {
            return null;
        }
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(DANISH);
        String letters = lower.replace("å", "aa")
                .replace("æ", "ae")
                .replace("ä", "ae")
                .replace("ø", "oe")
                .replace("ö", "oe");
        String folded = BETWEEN.matcher(letters).replaceAll(" ").strip();
        if (folded.isEmpty()) {
            return null;
        }
        return folded.length() > LONGEST_FOLDED ? folded.substring(0, LONGEST_FOLDED) : folded;
    }
}
