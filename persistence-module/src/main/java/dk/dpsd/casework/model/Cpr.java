package dk.dpsd.casework.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Danish person number (CPR-nummer) or a replacement number (erstatnings-CPR), as domain D.1 has them. Its date must
 * exist. Modulus 11 says nothing since 2007: numbers without it are issued, so it may only warn.
 *
 * @param text the number with its hyphen, letters large
 * @param kind which series it is from
 */
public record Cpr(String text, Kind kind) {

    /** The series of numbers. */
    public enum Kind {
        /** Issued by the person register. */
        PERSON,
        /** National replacement number, X-eCPR. */
        NATIONAL_REPLACEMENT,
        /** Replacement number of one hospital system, D-eCPR. */
        LOCAL_REPLACEMENT,
        /** Older replacement number of a hospital: sixty added to the day. */
        OLD_REPLACEMENT
    }

    private static final Pattern FORM = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})[- ]?(\\d{4}|\\d[A-Z]{2}\\d)");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int OLD_REPLACEMENT_DAYS = 60;

    /** Reads a number with or without its hyphen; empty where it can be none. */
    public static Optional<Cpr> parse(String text) {
        Matcher m = FORM.matcher(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(m.group(1));
        int month = Integer.parseInt(m.group(2));
        int year = Integer.parseInt(m.group(3));
        String serial = m.group(4);
        return kind(day, month, year, serial)
                .map(kind -> new Cpr(m.group(1) + m.group(2) + m.group(3) + '-' + serial, kind));
    }

    private static Optional<Kind> kind(int day, int month, int year, String serial) {
        int seventh = serial.charAt(0) - '0';
        if (Character.isLetter(serial.charAt(1))) {
            return exists(day, month) ? replacement(seventh) : Optional.empty();
        }
        if (day > OLD_REPLACEMENT_DAYS) {
            return exists(day - OLD_REPLACEMENT_DAYS, month) ? Optional.of(Kind.OLD_REPLACEMENT) : Optional.empty();
        }
        return exists(day, month, fullYear(year, seventh)) ? Optional.of(Kind.PERSON) : Optional.empty();
    }

    private static Optional<Kind> replacement(int seventh) {
        return switch (seventh) {
            case 1, 7 -> Optional.of(Kind.NATIONAL_REPLACEMENT);
            case 0, 5, 6 -> Optional.of(Kind.LOCAL_REPLACEMENT);
            default -> Optional.empty();
        };
    }

    /** The century table: the seventh digit tells which hundred years the two digits of the year are of. */
    static int fullYear(int year, int seventh) {
        if (seventh <= 3) {
            return 1900 + year;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 + year : 1900 + year;
        }
        return year <= 57 ? 2000 + year : 1800 + year;
    }

    /** Whether the control digit is one that the numbers before 2007 had. Only to warn by (S-70). */
    public boolean keepsModulus11() {
        if (kind != Kind.PERSON) {
            return true;
        }
        String digits = text.replace("-", "");
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** The day of birth; only a number of the person register tells it. */
    public Optional<LocalDate> birthday() {
        if (kind != Kind.PERSON) {
            return Optional.empty();
        }
        int year = fullYear(Integer.parseInt(text.substring(4, 6)), text.charAt(7) - '0');
        return Optional.of(
                LocalDate.of(year, Integer.parseInt(text.substring(2, 4)), Integer.parseInt(text.substring(0, 2))));
    }

    private static boolean exists(int day, int month) {
        try {
            MonthDay.of(month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean exists(int day, int month, int year) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
