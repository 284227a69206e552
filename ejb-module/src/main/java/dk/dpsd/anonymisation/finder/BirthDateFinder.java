package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days that are said to be somebody's birth date, and the last four digits of a CPR number beside one. */
final class BirthDateFinder implements Finder {

    private static final String MONTH =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";
    private static final String DAY = "(\\d{1,2}[./-] ?\\d{1,2}[./ -] ?(?:\\d{4}|\\d{2})|\\d{1,2}\\.? ?" + MONTH
            + "\\.? ?(?:\\d{4}|\\d{2})?|" + MONTH + " \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{8}|\\d{6})(?!\\d)";
    private static final String CUE =
            "(?:f\\.?d\\.?t?\\.?|fdato|føds(?:els)?dato|fødselsdag|fødselsdata|født|fødd|födt|fodt|f\\.|f|fødsels?d\\.|dob|fyld(?:er|te|t) (?:\\d{1,3} ?)?(?:år)?)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\d])" + CUE + "[ :=,]{0,3}(?:er |var |den |d\\. ?|dag |på |i )?[ :]{0,2}" + DAY, FLAGS);
    /** Without a year a day is a birth date only where the word says so in full. */
    private static final Pattern YEARLESS = Pattern.compile(
            "(?<!\\p{L})(?:født|fødselsdag(?:en)?|fylder \\d{2,3}(?: år)?)(?: er| har| var)?[ :]{1,2}(?:den |d\\. ?|dag |på |i )?(\\d{1,2}[./]\\d{1,2}|\\d{1,2}\\. ?"
                    + MONTH + ")(?![\\d./-])",
            FLAGS);

    private static final Pattern SAID_AFTER = Pattern.compile(
            "(?<![\\p{L}\\d])" + DAY
                    + " (?:er|var|har) (?:hans|hendes|pt's|patientens|borgerens|beboerens|min|mors|fars)? ?fødselsda",
            FLAGS);
    private static final Pattern CLOSED =
            Pattern.compile("(?<!\\d)(\\d{6})[ ]?[-\u2013][ ]?(?:x{2,4}|\\*{2,4}|_{2,4}|\\.{3,4})", FLAGS);
    private static final Pattern AFTER =
            Pattern.compile("[ ,;()\u2010-\u2015/-]{1,4}(\\d{4})(?![\\d./:]|[ ]?(?:mg|ml|g|kr)\\b)");
    private static final Pattern LAST_FOUR = Pattern.compile(
            "(?:sidste|de) (?:fire|4)(?: cifre| tal)?(?: i cpr(?:-?nr\\.?| ?nummer(?:et)?)?| er|:| hedder| var){0,3} ?(\\d{4})(?!\\d)"
                    + "|(?:cpr|pnr)[^\\n\\d]{0,30}(?:slutter|ender) (?:på|med) (\\d{4})(?!\\d)|(?:cpr|pnr|personnummer)(?:[- ]?n(?:umme)?r)?\\.?[ :]{1,3}(\\d{6})(?![\\d])(?! ?[-\u2013])",
            FLAGS);

    @Override
    public List<Hit> find(Text text) {
        List<Hit> hits = new ArrayList<>();
        Matcher said = FORM.matcher(text.value());
        while (said.find()) {
            hits.add(new Hit(said.start(1), said.end(1), Kind.BIRTHDATE, Confidence.LIKELY, "birthDate.said"));
            four(text, said.end(1), hits);
        }
        Matcher yearless = YEARLESS.matcher(text.value());
        while (yearless.find()) {
            hits.add(new Hit(yearless.start(1), yearless.end(1), Kind.BIRTHDATE, Confidence.LIKELY, "birthDate.said"));
        }
        Matcher after = SAID_AFTER.matcher(text.value());
        while (after.find()) {
            hits.add(new Hit(after.start(1), after.end(1), Kind.BIRTHDATE, Confidence.LIKELY, "birthDate.said"));
        }
        Matcher closed = CLOSED.matcher(text.value());
        while (closed.find()) {
            hits.add(new Hit(closed.start(), closed.end(1), Kind.BIRTHDATE, Confidence.LIKELY, "birthDate.cpr"));
        }
        Matcher last = LAST_FOUR.matcher(text.value());
        while (last.find()) {
            int group = last.group(1) != null ? 1 : last.group(2) != null ? 2 : 3;
            hits.add(new Hit(last.start(group), last.end(group), Kind.CPR, Confidence.LIKELY, "cpr.part"));
        }
        return hits;
    }

    private static void four(Text text, int end, List<Hit> hits) {
        Matcher m = AFTER.matcher(text.value()).region(end, text.value().length());
        if (m.lookingAt()) {
            hits.add(new Hit(m.start(1), m.end(1), Kind.CPR, Confidence.LIKELY, "cpr.part"));
        }
    }
}
