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

    /** What ends like a surname and is a noun with its article. */
    private static final Endings DEFINITE_NOUNS = Endings.of(
            "posen",
            "kassen",
            "krisen",
            "alysen",
            "dosen",
            "fasen",
            "basen",
            "prisen",
            "pulsen",
            "blusen",
            "buksen",
            "adressen",
            "rocessen",
            "gnosen",
            "klassen",
            "pausen",
            "rejsen",
            "avisen",
            "hylsen",
            "impulsen",
            "licensen");

    private static final int SHORTEST_BEFORE_ENDING = 2;

    private WordShape() {}

    /** "dosisposen", "epikrisen": a noun with its article that ends like a surname. */
    static boolean isDefiniteNoun(String lower) {
        return DEFINITE_NOUNS.end(lower, SHORTEST_BEFORE_ENDING)
                || lower.endsWith("sen") && NameWords.isStem(lower.substring(0, lower.length() - 1));
    }

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
