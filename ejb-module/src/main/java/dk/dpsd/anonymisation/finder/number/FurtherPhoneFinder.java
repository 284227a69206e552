package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.PatternFinder;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds phone numbers of another length: foreign ones, those of Greenland and the Faroe Islands, and extensions. */
public final class FurtherPhoneFinder extends PatternFinder {

    private static final String GAP = "[ .\u00a0\u202f\u2009\u2010-\u2015-]?";
    /** With a country code, or short behind a word that says what it is. */
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String END = "(?![\\d\\p{L}]|[.,:/-]\\d| ?(?:mg|ml|kr|timer|dage)\\b)";
    private static final Pattern FOREIGN = Pattern.compile(
            "(?<![\\d+\\p{L}])(?:\\+ ?|00 ?)(?!45)[1-9]\\d{0,2}(?: ?\\(0\\))?(?:" + GAP + "\\d{2,4}){2,5}" + END);
    private static final Pattern SHORT = Pattern.compile(
            "(?:\\.? ?(?:nr|nummer))?[ .:]{1,3}(?:på |er |nr\\.? )?"
                    + "(\\d{3} ?\\d{3}|\\d{2} \\d{2} \\d{2}|\\d \\d{4}|\\d{2} \\d{2}|\\d{4,5})" + END,
            FLAGS);
    /** Numbers of services, and years. */
    private static final Pattern NOBODYS = Pattern.compile("1813|1414|1881|0\\d{3}|(?:19|20)\\d{2}");

    private static final int FEWEST = 8;
    /** As long as what may stand between the word and the number. */
    private static final int NEAR = 16;
    /** What announces a short number. */
    private static final Set<String> NAMES = WordFile.lower("phone-names.txt");

    public FurtherPhoneFinder() {
        super(FOREIGN);
    }

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = super.find(text);
        Matcher number = text.matcher(SHORT);
        for (Word word : text.words()) {
            if (NAMES.contains(word.lower())
                    && text.isDigitNear(word.end(), NEAR)
                    && number.region(word.end(), text.value().length()).lookingAt()
                    && !NOBODYS.matcher(number.group(1)).matches()) {
                hits.add(new Hit(number.start(1), number.end(1), Kind.PHONE, Confidence.CHECK, "phone.named"));
            }
        }
        return hits;
    }

    @Override
    protected Optional<Hit> read(MatchResult match, Text text) {
        boolean enough = match.group().replaceAll("\\D", "").length() >= FEWEST;
        return enough
                ? Optional.of(new Hit(match.start(), match.end(), Kind.PHONE, Confidence.SURE, "phone.form"))
                : Optional.empty();
    }
}
