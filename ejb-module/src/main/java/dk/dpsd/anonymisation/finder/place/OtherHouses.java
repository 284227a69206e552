package dk.dpsd.anonymisation.finder.place;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another house of a road that was named: only its number is said. */
final class OtherHouses {

    /** "i stedet for nr. 14", "naboen i hus 16": the same road, another house. */
    private static final Pattern OTHER_HOUSE = Pattern.compile(
            "(?<=[ (](?:i|til|fra|på|for|ved|og|hos|eller|ikke|altså|dvs\\.|men|var|er|med|mod|af|blev|st\\.f\\.|som|foran|bag|over|end|under|mellem|at|samt) |[.;:,] )(?:nr\\.?|nummer|no\\.?|hus|husnr\\.?|opgang) ?\\d{1,3}(?: ?[A-HJ-Z])?(?:'?s)?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Vibevej 12 i stedet for 14", "Vibevej 12, ikke 14 B": nothing but the number, right behind. */
    private static final Pattern BARE = Pattern.compile(
            "[ ,(]{1,2}(?:og|eller|ikke|men ikke|og ikke|i stedet for|istedet for|st\\.f\\.|samt|byttet med|forvekslet med|men) (?:i |på |til |fra |ved )?(\\d{1,3} ?[A-H]?)(?=[.,;)!?](?!\\d)|\\n|$| (?:i|på|hvor|som|der|er|var|blev|har|havde|fik|får|og|men|byttet|forvekslet|står|ligger|samt)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NEXT_SENTENCE = 120;
    private static final int SAME_SENTENCE = 80;
    private static final int MOST = 3;

    private OtherHouses() {}

    /** Adds what follows the addresses that were found. */
    static void add(Text text, List<Hit> hits) {
        for (Hit hit : List.copyOf(hits)) {
            Matcher before = text.matcher(OTHER_HOUSE).region(Math.max(0, hit.start() - SAME_SENTENCE), hit.start());
            if (before.find()) {
                hits.add(new Hit(before.start(), before.end(), Kind.ADDRESS, Confidence.CHECK, "address"));
            }
            int to = Math.min(text.value().length(), hit.end() + NEXT_SENTENCE);
            Matcher house = text.matcher(OTHER_HOUSE).region(hit.end(), to);
            for (int i = 0; i < MOST && house.find(); i++) {
                hits.add(new Hit(house.start(), house.end(), Kind.ADDRESS, Confidence.CHECK, "address"));
            }
            Matcher bare = text.matcher(BARE).region(hit.end(), text.value().length());
            if (Character.isLetterOrDigit(text.value().charAt(hit.end() - 1)) && bare.lookingAt()) {
                hits.add(new Hit(bare.start(1), bare.end(1), Kind.ADDRESS, Confidence.CHECK, "address"));
            }
        }
    }
}
