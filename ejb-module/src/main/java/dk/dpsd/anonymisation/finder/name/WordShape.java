package dk.dpsd.anonymisation.finder.name;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the look of an unlisted word says against its being a name. */
final class WordShape {

    /** Endings of substances, of which there are more than any list holds. */
    private static final Pattern SUBSTANCE = Pattern.compile(
            ".{2,20}(?:prim|cillin|mycin|micin|cyclin|cyklin|floxacin|cristin|platin|azol|pril|sartan|statin|olol|dipin|xaban|mab|nib|afil|oxin|azepam|zolam|triptan|setron|gliptin|gliflozin|glutid|parin|caine|kain|thiazid|semid|prazol|codon|fentanil|oxetin|traline|tralin|apin|azin|idon|pidem|clon|vir|conazol|cortison|solon|sulfa|metason|terol|phyllin|tropium|barbital|formin|insulin)");

    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");

    private WordShape() {}

    static boolean isNoName(String form) {
        int hyphen = form.indexOf('-');
        boolean compound = hyphen > 0 && hyphen + 1 < form.length() && Character.isLowerCase(form.charAt(hyphen + 1));
        return compound
                || INNER_CAPITAL.matcher(form).matches() && !form.startsWith("Mc") && !form.startsWith("Mac")
                || SUBSTANCE.matcher(form.toLowerCase(Locale.ROOT)).matches();
    }
}
