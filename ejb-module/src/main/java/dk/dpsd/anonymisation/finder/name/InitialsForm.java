package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.List;
import java.util.Locale;

/** The letters of initials, without what is added to them. */
final class InitialsForm {

    private static final List<String> GENITIVES = List.of("'s", "’s", "s", "'", "’");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private InitialsForm() {}

    static boolean areCapitals(String core) {
        boolean capitals = true;
        for (int i = 0; i < core.length(); i++) {
            capitals &= Character.isLetter(core.charAt(i)) && !Character.isLowerCase(core.charAt(i));
        }
        return capitals;
    }

    /** Without the genitive, "LKH's", "VTs". */
    static String core(Word word) {
        String form = word.form();
        if (form.length() > LONGEST + 2) {
            return form;
        }
        for (String genitive : GENITIVES) {
            int length = form.length() - genitive.length();
            if (length >= SHORTEST && form.endsWith(genitive)) {
                String rest = form.substring(0, length);
                if (!genitive.equals("s") || rest.equals(rest.toUpperCase(Locale.ROOT))) {
                    return rest;
                }
            }
        }
        return form;
    }
}
