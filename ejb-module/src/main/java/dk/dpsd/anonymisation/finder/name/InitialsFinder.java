package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finder;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds initials: two to four letters that are no known abbreviation, where a title, a preposition, a deed or the look of a
 * signature speaks for them.
 */
public final class InitialsFinder implements Finder {

    private static final Set<String> DOTTED_WORDS = Set.of(
            "PN", "IV", "IM", "SC", "PO", "AM", "PM", "DD", "MM", "OL", "FX", "CA", "IFT", "IHT", "BL", "DVS", "FD",
            "MV", "SU", "TH", "TV", "MF");
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\d.])(\\p{Lu}\\.[ ]?\\p{Lu}\\.?(?:[ ]?\\p{Lu}\\.?)?)(?![\\p{L}\\d])(?! \\p{Lu}\\p{Ll})");

    @Override
    public List<Hit> find(Text text) {
        var evidence = new InitialsEvidence(text);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.words().size(); i++) {
            Confidence confidence = evidence.confidence(i);
            if (confidence != null) {
                Word word = text.word(i);
                boolean likely = confidence == Confidence.LIKELY;
                hits.add(new Hit(
                        word.start(),
                        word.end(),
                        Kind.INITIALS,
                        confidence,
                        likely ? "initials.titled" : "initials.context"));
            }
        }
        Matcher dotted = DOTTED.matcher(text.value());
        while (dotted.find()) {
            if (!DOTTED_WORDS.contains(dotted.group(1).replaceAll("[. ]", ""))) {
                hits.add(new Hit(dotted.start(1), dotted.end(1), Kind.INITIALS, Confidence.CHECK, "initials.dotted"));
            }
        }
        return hits;
    }
}
