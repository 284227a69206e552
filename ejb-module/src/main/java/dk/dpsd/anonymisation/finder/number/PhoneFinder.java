package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.PatternFinder;
import dk.dpsd.anonymisation.finder.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds phone numbers: eight digits in the groupings Danes write, and numbers with a country code. What stands before it
 * decides: hours of doses, batch numbers and dates have eight digits too.
 */
public final class PhoneFinder extends PatternFinder {

    private static final String SEP = "(?: ?[-.\u2010-\u2015/] ?|[ \u00a0\u202f\u2009]{1,2})?";
    private static final Pattern FORM = Pattern.compile("(?<![\\d+])(?<!\\d[,.:])"
            + "(?<prefix>(?:\\+ ?|00 ?)45" + SEP + "|\\((?:\\+ ?|00 ?)?45\\) ?|45[ -])?"
            + "\\(?(?<digits>\\d(?:\\)?" + SEP + "\\(?\\d){7})"
            + "(?!\\d|[:,]\\d)");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** What a phone number is announced by. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:tlf|telf|telefon|mobil|mob|sms|ring|kald|træffes|kontakt|fastnet|privat|tel|lokal|direkte|fon|fax|nås|whatsapp|hjemme|arbejde|phone|call|opkald)\\p{L}{0,12}[^\\p{L}\\n\\d]{0,3}(?:\\p{L}{1,9}[^\\p{L}\\n\\d]{1,3}){0,3}$",
            FLAGS);

    private static final Pattern NUMBERED = Pattern.compile("(?:nummer|numre|nr)[^\\n\\d]{0,18}$", FLAGS);
    private static final Pattern SAID_BEHIND = Pattern.compile(
            "^[ ,]{0,2}(?:\\((?:mobil|mob|privat|arb|hjem|fastnet|tlf|telefon|søn|datter|kone|mand|pår)|er (?:hans|hendes|mit|vores|sønnens|datterens) (?:nummer|nr|mobil|tlf|telefon))",
            FLAGS);
    private static final Pattern MOMENT =
            Pattern.compile("^(?:19|20)\\d{2} (?:[01]\\d|2[0-3])[.:]\\d{2}$|^\\d{2}[.-]\\d{2}[.-](?:19|20)\\d{2}$");
    private static final Pattern UNIT =
            Pattern.compile("^ ?(?:mg|g|ml|kr|ie|stk|dkk|µg|mikrog|enheder|mmol|cm|mm|kg|kl|e)\\b", FLAGS);
    /** In use without anything that announces them. */
    private static final Set<String> GROUPINGS =
            Set.of("8", "2-2-2-2", "4-4", "3-2-3", "2-3-3", "2-6", "3-3-2", "2-2-4", "4-2-2", "1-1-1-1-1-1-1-1");
    /** Of these, the ones in which no day is written. */
    private static final Set<String> GROUPED = Set.of("2-2-2-2", "3-2-3", "2-3-3", "2-6", "3-3-2");

    private static final int LOOK_BACK = 30;
    private static final int HOURS = 24;

    public PhoneFinder() {
        super(FORM);
    }

    @Override
    protected Optional<Hit> read(MatchResult match, Text text) {
        if (!text.isSpoken(match.start(), LOOK_BACK) && goesOn(match, text)) {
            return Optional.empty();
        }
        String form = match.group(2);
        String before = text.before(match.start(), LOOK_BACK);
        boolean prefixed = match.group(1) != null && !match.group(1).startsWith("4");
        boolean other = OtherNumbers.announcedBy(before);
        boolean named = !other && (NAMED.matcher(before).find() || isSaidBehind(text, match.end()));
        boolean numbered = !other && NUMBERED.matcher(before).find();
        if (goesOn(match, text)
                || isMoment(form)
                || !prefixed && !named && !isPlain(form, text, match, other, numbered)) {
            return Optional.empty();
        }
        Confidence confidence = named || prefixed ? Confidence.SURE : Confidence.LIKELY;
        return Optional.of(new Hit(
                match.start(), match.end(), Kind.PHONE, confidence, named || numbered ? "phone.named" : "phone.form"));
    }

    private static boolean isSaidBehind(Text text, int end) {
        return SAID_BEHIND.matcher(text.after(end, LOOK_BACK)).find();
    }

    /** Whether the digits by themselves look like a phone number and like nothing else. */
    private static boolean isPlain(String form, Text text, MatchResult match, boolean other, boolean numbered) {
        boolean whole = form.length() == 8;
        boolean beside = match.start(2) > 1
                && text.value().charAt(match.start(2) - 1) == '/'
                && Character.isDigit(text.value().charAt(match.start(2) - 2));
        return !other
                && !form.contains("/")
                && (!beside || whole)
                && GROUPINGS.contains(shape(form))
                && !isNoNumber(form, numbered)
                && !UNIT.matcher(text.after(match.end(), 10)).find();
    }

    /** Further digits in the same manner: no number has so many. */
    private static boolean goesOn(MatchResult match, Text text) {
        String value = text.value();
        int end = match.end();
        if (end + 1 >= value.length() || !Character.isDigit(value.charAt(end + 1))) {
            return false;
        }
        char sign = value.charAt(end);
        if (sign == '-' || sign == '.') {
            return true;
        }
        int digits = 0;
        while (end + 1 + digits < value.length() && Character.isDigit(value.charAt(end + 1 + digits))) {
            digits++;
        }
        return sign == ' ' && digits == digitsBefore(value, end) && digits == digitsBefore(value, end - digits - 1);
    }

    /** "2025 15.03": a year and a time of day; "14.10.2025". */
    private static boolean isMoment(String form) {
        return MOMENT.matcher(form).find();
    }

    private static int digitsBefore(String value, int end) {
        int digits = 0;
        while (end - digits > 0 && Character.isDigit(value.charAt(end - digits - 1))) {
            digits++;
        }
        return digits;
    }

    private static String shape(String form) {
        return Arrays.stream(form.split("\\D+"))
                .filter(group -> !group.isEmpty())
                .map(group -> Integer.toString(group.length()))
                .collect(Collectors.joining("-"));
    }

    /** No Danish number begins with 0 or 1; and what looks like hours or like a day is that. */
    private static boolean isNoNumber(String form, boolean numbered) {
        String digits = form.replaceAll("\\D", "");
        if (digits.charAt(0) == '0' || digits.charAt(0) == '1' && !numbered) {
            return true;
        }
        if (isDay(digits) && !GROUPED.contains(shape(form))) {
            return true;
        }
        if (form.length() == digits.length()) {
            return false;
        }
        return Arrays.stream(form.split("\\D+"))
                .filter(group -> !group.isEmpty())
                .allMatch(group -> group.length() == 2 && Integer.parseInt(group) <= HOURS);
    }

    /** A day written year first or day first. */
    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        boolean yearFirst = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        int end = Integer.parseInt(digits.substring(4));
        boolean dayFirst = end >= 1900
                && end < 2100
                && CprFinder.isDay(Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2, 4)));
        return yearFirst || dayFirst;
    }
}
