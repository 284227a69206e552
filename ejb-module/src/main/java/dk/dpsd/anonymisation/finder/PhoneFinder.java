package dk.dpsd.anonymisation.finder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds phone numbers: eight digits in the groupings Danes write, and numbers with a country code. What stands before it
 * decides: hours of doses, batch numbers and dates have eight digits too.
 */
final class PhoneFinder extends PatternFinder {

    private static final String SEP = "[ .\u00a0\u202f\u2010-\u2015-]?";
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\d+])(?<!\\d[ ,.:/-])"
                    + "((?:(?:\\+|00 ?)45" + SEP + "|\\(\\+?45\\) ?)?"
                    + "(?:\\d{2}" + SEP + "\\d{2}" + SEP + "\\d{2}" + SEP + "\\d{2}|\\d{4}" + SEP
                    + "\\d{4}|\\d{3} \\d{2} \\d{3}|\\d{2} \\d{3} \\d{3}))"
                    + "(?!\\d|[:.,-]\\d)"
                    + "|(?<=\\blok(?:al)?(?:nr)?\\.? ?:? ?)()\\d{4,5}(?!\\d)|(?<![\\d+])(\\+(?!45)\\d{1,3}(?: ?\\(0\\))?(?:[ -]?\\d{2,4}){2,5})(?!\\d)");

    private static final Pattern CUE = Pattern.compile(
            "(?:tlf|telf|telefon|mobil|mob|nummer|ring|kald|sms|nr|træffes|kontakt|fastnet|arbejde|privat|tel|lokal)[^\\n\\d]{0,18}$");
    private static final Pattern UNIT =
            Pattern.compile("^ ?(?:mg|g|ml|kr|ie|stk|dkk|µg|mikrog|enheder|mmol)\\b.*", Pattern.DOTALL);
    private static final Set<String> OTHER_NUMBERS = WordFile.lower("number-names.txt");
    private static final Set<String> GROUPINGS = Set.of("8", "2-2-2-2", "4-4", "3-2-3", "2-3-3", "2-6");
    private static final int LOOK_BACK = 26;
    private static final int HOURS = 24;

    PhoneFinder() {
        super(FORM);
    }

    @Override
    Optional<Hit> read(MatchResult match, Text text) {
        boolean foreign = match.group(3) != null;
        String before = text.before(match.start(), LOOK_BACK);
        boolean other = OTHER_NUMBERS.stream().anyMatch(before::contains);
        boolean cued = CUE.matcher(before).find() && !other;
        String digits = match.group().replaceAll("\\D", "");
        if (match.group(2) != null) {
            return Optional.of(new Hit(match.start(), match.end(), Kind.PHONE, Confidence.CHECK, "phone.named"));
        }
        if (!foreign && (!isGrouped(match.group()) || goesOn(match, text))) {
            return Optional.empty();
        }
        boolean prefixed = foreign || digits.length() > 8;
        if (!cued && !prefixed && (other || isNoNumber(match.group(), digits) || hasUnit(text, match.end()))) {
            return Optional.empty();
        }
        Confidence confidence = cued || prefixed ? Confidence.SURE : Confidence.LIKELY;
        return Optional.of(
                new Hit(match.start(), match.end(), Kind.PHONE, confidence, cued ? "phone.named" : "phone.form"));
    }

    /** A fifth pair: no number has so many. */
    private static boolean goesOn(MatchResult match, Text text) {
        String value = text.value();
        int end = match.end();
        return match.group().matches(".*\\d{2}[ ]\\d{2}")
                && end + 2 < value.length()
                && value.charAt(end) == ' '
                && Character.isDigit(value.charAt(end + 1))
                && Character.isDigit(value.charAt(end + 2))
                && (end + 3 == value.length() || !Character.isDigit(value.charAt(end + 3)));
    }

    /** The groupings in use, behind the country code. */
    private static boolean isGrouped(String form) {
        String shape = Arrays.stream(form.replaceFirst("^(?:\\(?\\+ ?45\\)?|00 ?45)", "")
                        .strip()
                        .split("\\D+"))
                .filter(group -> !group.isEmpty())
                .map(group -> Integer.toString(group.length()))
                .collect(Collectors.joining("-"));
        return GROUPINGS.contains(shape);
    }

    private static boolean hasUnit(Text text, int end) {
        String after = text.value().substring(end, Math.min(text.value().length(), end + 10));
        return UNIT.matcher(after.toLowerCase(Locale.ROOT)).matches();
    }

    /** No Danish number begins with 0 or 1; and what looks like hours or like a day is that. */
    private static boolean isNoNumber(String form, String digits) {
        if (digits.charAt(0) == '0') {
            return true;
        }
        boolean whole = form.length() == digits.length();
        if (whole) {
            return digits.charAt(0) == '1' || isDay(digits);
        }
        return Arrays.stream(form.split("\\D+"))
                .allMatch(group -> group.length() == 2 && Integer.parseInt(group) <= HOURS);
    }

    /** A day written year first or day first. */
    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        boolean yearFirst = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        int end = Integer.parseInt(digits.substring(4));
        boolean dayFirst = end >= 1990
                && end < 2100
                && CprFinder.isDay(Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2, 4)));
        return yearFirst || dayFirst;
    }
}
