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

    /** "i stedet for nr. 14": the same road, another house. */
    private static final Pattern OTHER_HOUSE = Pattern.compile(
            "(?<=[ (](?:i|til|fra|på|for|ved|og|hos|eller|ikke|altså|dvs\\.|men|var|er|med|mod|af|blev|st\\.f\\.) |[.;:] )(?:nr\\.?|nummer|no\\.?) ?\\d{1,3} ?[A-Z]?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NEXT_SENTENCE = 120;

    private OtherHouses() {}

    /** Adds what follows the addresses that were found. */
    static void add(Text text, List<Hit> hits) {
        for (Hit hit : List.copyOf(hits)) {
            int to = Math.min(text.value().length(), hit.end() + NEXT_SENTENCE);
            Matcher house = text.matcher(OTHER_HOUSE).region(hit.end(), to);
            if (house.find()) {
                hits.add(new Hit(house.start(), house.end(), Kind.ADDRESS, Confidence.CHECK, "address"));
            }
        }
    }
}
