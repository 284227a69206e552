package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.PatternFinder;
import dk.dpsd.anonymisation.finder.Text;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds phone numbers of another length: foreign ones, those of Greenland and the Faroe Islands, and extensions. */
public final class FurtherPhoneFinder extends PatternFinder {

    private static final String GAP = "[ .\u00a0\u202f\u2009\u2010-\u2015-]?";
    /** With a country code, or short behind a word that says what it is. */
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\d+\\p{L}])(?:(?<foreign>(?:\\+ ?|00 ?)(?!45)[1-9]\\d{0,2}(?: ?\\(0\\))?(?:" + GAP
                    + "\\d{2,4}){2,5})|(?:(?:tlf|telf|telefon|tel|mobil|mob|direkte|dect|vagttlf|vagttelefon|vagtnr|kortnr|kaldenr|personsøger|søger|lokalnummer|lokalnr|lokaltelefon|lokal|lok|internt?)(?:\\.? ?(?:nr|nummer))?[ .:]{1,3}(?:på |er |nr\\.? )?)"
                    + "(?<short>\\d{3} ?\\d{3}|\\d{2} \\d{2} \\d{2}|\\d \\d{4}|\\d{2} \\d{2}|\\d{4,5}))(?![\\d\\p{L}]|[.,:/-]\\d| ?(?:mg|ml|kr|timer|dage)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Numbers of services, and years. */
    private static final Pattern NOBODYS = Pattern.compile("1813|1414|1881|0\\d{3}|(?:19|20)\\d{2}");

    private static final int FEWEST = 8;
    /** What the words that announce a short number begin with. */
    private static final String FIRST_LETTERS = "tmdvkpsil";

    public FurtherPhoneFinder() {
        super(FORM, sign -> sign == '+' || sign == '0' || FIRST_LETTERS.indexOf(Character.toLowerCase(sign)) >= 0);
    }

    @Override
    protected Optional<Hit> read(MatchResult match, Text text) {
        if (match.group(1) != null) {
            boolean enough = match.group(1).replaceAll("\\D", "").length() >= FEWEST;
            return enough ? hit(match, 1, Confidence.SURE, "phone.form") : Optional.empty();
        }
        return NOBODYS.matcher(match.group(2)).matches()
                ? Optional.empty()
                : hit(match, 2, Confidence.CHECK, "phone.named");
    }

    private static Optional<Hit> hit(MatchResult match, int group, Confidence confidence, String reason) {
        return Optional.of(new Hit(match.start(group), match.end(group), Kind.PHONE, confidence, reason));
    }
}
