package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.WordFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers that are nobody's, by the word that announces them: of a batch, of wares, of a case. */
final class OtherNumbers {

    /** The word, its ending, and at most two small words before the number: "batchnr. er", "ordre med nr.". */
    private static final Pattern ANNOUNCED = Pattern.compile("(?<!\\p{L})(?:"
            + WordFile.lower("number-names.txt").stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")\\p{L}{0,12}[^\\p{L}\\n]{0,6}(?:\\p{L}{1,7}[^\\p{L}\\n]{1,3}){0,2}$");

    private OtherNumbers() {}

    /** @param before what stands before the number, in small letters */
    static boolean announcedBy(String before) {
        return ANNOUNCED.matcher(before).find();
    }
}
