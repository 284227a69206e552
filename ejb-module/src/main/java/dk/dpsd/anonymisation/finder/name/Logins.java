package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.Set;
import java.util.regex.Pattern;

/** Logins made of the beginnings of somebody's names: "MeKr", "LoHaSø". */
final class Logins {

    /** Two letters of each of two or three names. */
    private static final Pattern PAIRS = Pattern.compile("(?:\\p{Lu}\\p{Ll}){2,3}");
    /** Three letters of one and two or three of the other. */
    private static final Pattern LONGER =
            Pattern.compile("\\p{Lu}\\p{Ll}{1,2}\\p{Lu}\\p{Ll}{1,2}(?:\\p{Lu}\\p{Ll}{0,2})?");

    private static final Set<String> SUBSTANCES = Set.of(
            "NaCl", "CaCl", "MgCl", "LiCl", "SoSu", "SoMe", "WiFi", "ViFi", "MeMe", "CoCr", "NiTi", "KiRa", "AmBu",
            "MuMi", "MoMs", "MedCom", "MitDK", "NemID", "MinSP");
    private static final int LONGEST = 7;

    private Logins() {}

    /** Hardly anything but a login looks like that. */
    static boolean isOne(Word word) {
        return isMixed(word.form())
                && word.form().length() <= LONGEST - 1
                && PAIRS.matcher(word.form()).matches()
                && !SUBSTANCES.contains(word.form());
    }

    /** What may be one where somebody is spoken of: systems are written so too. */
    static boolean mayBe(Word word) {
        return isMixed(word.form())
                && word.form().length() <= LONGEST
                && LONGER.matcher(word.form()).matches()
                && !SUBSTANCES.contains(word.form());
    }

    /** As "Me" begins; patterns are asked of few words so. */
    private static boolean isMixed(String form) {
        return form.length() > 3 && Character.isLowerCase(form.charAt(1)) && Character.isUpperCase(form.charAt(0));
    }
}
