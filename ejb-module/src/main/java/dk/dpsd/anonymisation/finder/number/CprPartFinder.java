package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.PatternFinder;
import dk.dpsd.anonymisation.finder.Text;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a part of a CPR number that is said to be one: "de sidste fire er 4123", "xxxxxx-4123", "cpr 120430". */
public final class CprPartFinder extends PatternFinder {

    private static final Pattern FORM = Pattern.compile(
            "(?<!\\p{L})(?:sidste|de|slut|bagerste) ?(?:fire|4|cifrene?)(?: (?:cifre|tal|numre))?(?: (?:i|af) (?:cpr|person)(?:-?nr\\.?|-? ?nummer(?:et)?)?|,? er|:| hedder| var| (?:hans|hendes|pts?|patientens)){0,4} ?(\\d{4})(?!\\d)"
                    + "|(?:cpr|pnr|personn(?:umme)?r)[^\\n\\d]{0,30}(?:slutter|ender|endelse)(?: (?:på|med))?[ :]{1,2}(\\d{4})(?!\\d)"
                    + "|(?:cpr|pnr|personnummer)(?:[- ]?n(?:umme)?r)?\\.?[ :]{1,3}(\\d{6})(?![\\d])(?! ?[-\u2013])"
                    + "|(?<![\\p{L}*_])(?:x{6}|\\*{6}|_{6}|ddmm(?:åå|yy)|\\.{6})[-\u2010-\u2015 ](\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public CprPartFinder() {
        super(FORM);
    }

    @Override
    protected Optional<Hit> read(MatchResult match, Text text) {
        int group = 1;
        while (match.group(group) == null) {
            group++;
        }
        return Optional.of(new Hit(match.start(group), match.end(group), Kind.CPR, Confidence.LIKELY, "cpr.part"));
    }
}
