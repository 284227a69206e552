package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Endings;
import java.util.Locale;

/** What the look of an unlisted word says against its being a name. */
final class WordShape {

    /** Endings of substances, of which there are more than any list holds. */
    private static final Endings SUBSTANCES = Endings.of(
            "prim",
            "cillin",
            "mycin",
            "micin",
            "cyclin",
            "cyklin",
            "floxacin",
            "cristin",
            "platin",
            "azol",
            "pril",
            "sartan",
            "statin",
            "olol",
            "dipin",
            "xaban",
            "mab",
            "nib",
            "afil",
            "oxin",
            "azepam",
            "zolam",
            "triptan",
            "setron",
            "gliptin",
            "gliflozin",
            "glutid",
            "parin",
            "caine",
            "kain",
            "thiazid",
            "semid",
            "prazol",
            "codon",
            "fentanil",
            "oxetin",
            "traline",
            "tralin",
            "apin",
            "azin",
            "idon",
            "pidem",
            "clon",
            "vir",
            "conazol",
            "cortison",
            "solon",
            "sulfa",
            "metason",
            "terol",
            "phyllin",
            "tropium",
            "barbital",
            "formin",
            "insulin");

    private static final int SHORTEST_BEFORE_ENDING = 2;

    private WordShape() {}

    static boolean isNoName(String form) {
        int hyphen = form.indexOf('-');
        boolean compound = hyphen > 0 && hyphen + 1 < form.length() && Character.isLowerCase(form.charAt(hyphen + 1));
        return compound
                || hasInnerCapital(form) && !form.startsWith("Mc") && !form.startsWith("Mac")
                || SUBSTANCES.end(form.toLowerCase(Locale.ROOT), SHORTEST_BEFORE_ENDING);
    }

    /** "eReolen": a capital right behind a small letter. */
    private static boolean hasInnerCapital(String form) {
        boolean inner = false;
        for (int i = 1; i < form.length(); i++) {
            inner |= Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1));
        }
        return inner;
    }
}
