package dk.dpsd.anonymisation.finder.number;

import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import dk.dpsd.anonymisation.finder.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds whatever looks like a day in any spelling of Danish notes, possible or not a birth date. */
final class Dates {

    /**
     * A day as it is written.
     *
     * @param year four digits; 0 where none is written
     * @param form how surely it is a day at all
     */
    record Day(int start, int end, int year, Form form) {}

    /** From what is a day wherever it stands to what is one only where something says so. */
    enum Form {
        /** "3. april 1941", "03.04.1941", "1941-04-03", "3/4-41". */
        WHOLE,
        /** "030441", "03 04 41", "03041941". */
        DIGITS,
        /** "3/4", "3. april", "april 1941". */
        PART
    }

    private static final String MONTH_NAME =
            "(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|febr|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";
    /** Of months, and of the endings of ordinals. */
    private static final String FIRST_LETTERS = "jfmasondte";

    private static final String SIGNS = "./-'\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    /** Months and ordinals. */
    private static final Set<String> BEGINNING = WordFile.lower("day-words.txt");

    private static final String DASH = "[-\u2010-\u2015\u2212]";
    private static final String SEP = " ?(?:[./]|" + DASH + ") ?";
    private static final String ORDINAL =
            "(?:første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|(?:en|to|tre|fire|fem|seks|syv|otte|ni)ogtyvende|tredivte|enogtredivte)";
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\d\\p{L}])(?<!\\d[.,:/])(?:"
                    + "(?<iy>(?:18|19|20)\\d{2})[-./](?<im>\\d{1,2})[-./](?<id>\\d{1,2})"
                    + "|(?<d>\\d{1,2})" + SEP + "(?<m>\\d{1,2})(?:" + SEP
                    + "|\\.?[ \u00a0])(?<y>(?:18|19|20)\\d{2}|\\d{2})"
                    + "|(?:(?<nd>\\d{1,2})(?:\\.|\\. | |\\.?-|[' ]?(?:te|de|die) )?|" + ORDINAL + " )(?<nm>"
                    + MONTH_NAME
                    + ")(?:[.,-]? ?(?<ny>(?:18|19|20)\\d{2}|['’]?\\d{2}(?!\\d|[.:]\\d| ?(?:år|gange|dage|timer))))?"
                    + "|(?<sd>\\d{2})[ \u00a0](?<sm>\\d{2})[ \u00a0](?<sy>(?:18|19|20)\\d{2}|\\d{2})"
                    + "|(?<compact>\\d{8}|\\d{6})"
                    + "|(?<pm>" + MONTH_NAME + ")\\.? (?<py>(?:18|19|20)\\d{2})"
                    + "|(?<yd>\\d{1,2})(?:/|\\. ?)(?<ym>\\d{1,2})"
                    + ")(?![\\d\\p{L}]|[.,:/]\\d|%)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Two digits from here on are of the last century: nothing is reported so long before it happens. */
    private static final int LAST_CENTURY_FROM = 27;

    private static final int CENTURY = 100;
    private static final int COMPACT_YEAR_LONG = 8;

    private Dates() {}

    /** In the order they stand there; a day that cannot be is none. */
    static List<Day> of(Text text) {
        List<Day> days = new ArrayList<>();
        String value = text.value();
        Matcher m = text.matcher(FORM);
        int behind = 0;
        for (int at : places(text)) {
            boolean there = at >= behind && m.region(at, value.length()).lookingAt();
            Day day = there ? read(m) : null;
            if (day != null) {
                days.add(day);
                behind = m.end();
            }
        }
        return days;
    }

    /** Where numbers begin of which a day may be made, and words that begin a day. */
    private static int[] places(Text text) {
        IntStream numbers = Arrays.stream(text.numbers()).filter(at -> mayBegin(text.value(), at));
        IntStream words = text.words().stream()
                .filter(word -> BEGINNING.contains(word.lower()))
                .mapToInt(Word::start);
        return IntStream.concat(numbers, words).sorted().toArray();
    }

    /** Of the numbers of one or two digits those that go on. */
    private static boolean mayBegin(String value, int at) {
        int end = at;
        while (end < value.length() && end - at <= COMPACT_YEAR_LONG && Character.isDigit(value.charAt(end))) {
            end++;
        }
        int digits = end - at;
        if (digits != 1 && digits != 2) {
            return digits == 4 || digits == 6 || digits == COMPACT_YEAR_LONG;
        }
        if (end + 1 >= value.length()) {
            return false;
        }
        char sign = value.charAt(end);
        char next = value.charAt(end + 1);
        return sign == ' ' || sign == '\u00a0'
                ? Character.isLetterOrDigit(next) && mayBeMonth(next) || SIGNS.indexOf(next) >= 0
                : SIGNS.indexOf(sign) >= 0 || Character.isLetter(sign);
    }

    private static boolean mayBeMonth(char sign) {
        return Character.isDigit(sign) || FIRST_LETTERS.indexOf(Character.toLowerCase(sign)) >= 0;
    }

    private static Day read(Matcher m) {
        if (m.group("iy") != null) {
            return day(m, m.group("id"), m.group("im"), m.group("iy"), Form.WHOLE);
        } else if (m.group("d") != null) {
            return day(m, m.group("d"), m.group("m"), m.group("y"), Form.WHOLE);
        } else if (m.group("nm") != null) {
            String year = m.group("ny");
            return day(m, m.group("nd"), null, year, year == null ? Form.PART : Form.WHOLE);
        } else if (m.group("sd") != null) {
            return day(m, m.group("sd"), m.group("sm"), m.group("sy"), Form.DIGITS);
        } else if (m.group("compact") != null) {
            return compact(m);
        } else if (m.group("pm") != null) {
            return day(m, null, null, m.group("py"), Form.PART);
        }
        return day(m, m.group("yd"), m.group("ym"), null, Form.PART);
    }

    private static Day compact(Matcher m) {
        String digits = m.group("compact");
        if (digits.length() == COMPACT_YEAR_LONG && digits.matches("(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2]).*")) {
            Day yearFirst = day(m, digits.substring(6), digits.substring(4, 6), digits.substring(0, 4), Form.DIGITS);
            if (yearFirst != null) {
                return yearFirst;
            }
        }
        String year = digits.substring(4);
        boolean sensible = year.length() == 2 || year.matches("(?:18|19|20)\\d{2}");
        return sensible ? day(m, digits.substring(0, 2), digits.substring(2, 4), year, Form.DIGITS) : null;
    }

    private static Day day(Matcher m, String day, String month, String year, Form form) {
        int monthNumber = month == null ? 1 : Integer.parseInt(month);
        int dayNumber = day == null ? 1 : Integer.parseInt(day);
        return CprFinder.isDay(dayNumber, monthNumber) && dayNumber <= 31
                ? new Day(m.start(), m.end(), year(year), form)
                : null;
    }

    private static int year(String written) {
        if (written == null) {
            return 0;
        }
        int number = Integer.parseInt(written.toLowerCase(Locale.ROOT).replaceAll("\\D", ""));
        if (number >= CENTURY) {
            return number;
        }
        return number >= LAST_CENTURY_FROM ? 19 * CENTURY + number : 20 * CENTURY + number;
    }
}
