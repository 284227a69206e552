package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.PatternFinder;
import dk.dpsd.anonymisation.finder.Text;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds CPR numbers and replacement numbers in every spelling (domain D.1). The date must be possible; modulus 11 is no
 * filter, for numbers without it are valid since 2007. A word such as "batchnr." makes a finding less sure and silences none.
 */
public final class CprFinder extends PatternFinder {

    private static final String DASH = "[-\u2010-\u2015\u2212]";
    private static final String GAP = "[ \u00a0\u202f\t]{0,2}";
    private static final String SERIAL = "(\\d{4}|\\d[A-Za-zÆØÅæøå]{1,2}\\d{1,2})";
    private static final Pattern FORM = Pattern.compile("(?<![\\d])"
            + "(?:(\\d{2})[ .\u00a0]?(\\d{2})[ .\u00a0]?(\\d{2}|(?:18|19|20)\\d{2})|(\\d{1,2})[./](\\d{1,2})[./](\\d{2}|\\d{4})|"
            + "(\\d{2})-(\\d{2})-(\\d{2}|\\d{4}))"
            + GAP + "(?:" + DASH + "|/|\\.(?=\\d{4}(?!\\d)))?" + GAP + SERIAL
            // What goes on behind its end has begun too early.
            + "(?!\\d|" + DASH + "\\d{4}(?!\\d))");

    private static final Pattern CUE = Pattern.compile("(?:cpr|pnr|p\\.nr|personn(?:umme)?r)[^\\n\\d]{0,15}$");
    private static final int LOOK_BACK = 24;
    private static final int OLD_REPLACEMENT_DAYS = 60;
    private static final int[] DAYS_OF_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    public CprFinder() {
        super(FORM);
    }

    @Override
    protected Optional<Hit> read(MatchResult match, Text text) {
        int first = match.group(1) != null ? 1 : match.group(4) != null ? 4 : 7;
        if (!isDay(Integer.parseInt(match.group(first)), Integer.parseInt(match.group(first + 1)))) {
            return Optional.empty();
        }
        String before = text.before(match.start(), LOOK_BACK);
        boolean named = CUE.matcher(before).find();
        boolean other = !named && OtherNumbers.announcedBy(before);
        return Optional.of(new Hit(
                match.start(),
                match.end(),
                Kind.CPR,
                other ? Confidence.CHECK : Confidence.SURE,
                named ? "cpr.named" : "cpr.form"));
    }

    /** Whether a number can begin so: a day of a month, or of a hospital's older replacement number. */
    static boolean isDay(int typed, int month) {
        int day = typed > OLD_REPLACEMENT_DAYS ? typed - OLD_REPLACEMENT_DAYS : typed;
        return month >= 1 && month <= DAYS_OF_MONTH.length && day >= 1 && day <= DAYS_OF_MONTH[month - 1];
    }
}
