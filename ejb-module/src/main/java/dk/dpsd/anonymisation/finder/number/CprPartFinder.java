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

    private static final Pattern FORM = Pattern.compile("(?<!\\d)(?:\\d{6}|\\d{4})(?!\\d)");
    private static final int SHORT = 4;
    private static final int LOOK_BACK = 60;
    private static final Pattern LAST_FOUR = Pattern.compile(
            "(?<!\\p{L})(?:(?:sidste|de|slut|bagerste) ?(?:fire|4|cifrene?)(?: (?:sidste|cifre|tal|numre)){0,2}(?: (?:i|af) (?:cpr|person)(?:-?nr\\.?|-? ?nummer(?:et)?)?|,? er|:| hedder| var| (?:hans|hendes|pts?|patientens)){0,4} ?"
                    + "|(?:cpr|pnr|personn(?:umme)?r)[^\\n\\d]{0,30}(?:slutter|ender|endelse)(?: (?:på|med))?[ :]{1,2})$");
    private static final Pattern FIRST_SIX = Pattern.compile(
            "(?<!\\p{L})(?:(?:cpr|pnr|personnummer)(?:[- ]?n(?:umme)?r)?\\.?|(?:første|de) (?:seks|6)(?: (?:cifre|tal))?(?: i cpr)?(?: er)?)[ :]{1,3}$");
    private static final Pattern MASKED =
            Pattern.compile("(?<![\\p{L}*_])(?:x{6}|\\*{6}|_{6}|ddmm(?:åå|yy)|\\.{6})[-\u2010-\u2015 ]$");
    private static final Pattern HYPHEN = Pattern.compile("^ ?[-\u2013]");

    public CprPartFinder() {
        super(FORM);
    }

    @Override
    protected Optional<Hit> read(MatchResult match, Text text) {
        String before = text.before(match.start(), LOOK_BACK);
        boolean four = match.end() - match.start() == SHORT;
        boolean said = four
                ? LAST_FOUR.matcher(before).find() || MASKED.matcher(before).find()
                : FIRST_SIX.matcher(before).find()
                        && !HYPHEN.matcher(text.after(match.end(), 2)).find();
        return said
                ? Optional.of(new Hit(match.start(), match.end(), Kind.CPR, Confidence.LIKELY, "cpr.part"))
                : Optional.empty();
    }
}
