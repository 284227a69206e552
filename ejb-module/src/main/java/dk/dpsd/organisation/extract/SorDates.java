package dk.dpsd.organisation.extract;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;

/** Reads the days of an extract in the ways they are written there. */
final class SorDates {

    /** By shape, every digit standing as 9. */
    private static final Map<String, DateTimeFormatter> FORMS = Map.of(
            "9999-99-99", form("uuuu-MM-dd"),
            "99-99-9999", form("dd-MM-uuuu"),
            "99.99.9999", form("dd.MM.uuuu"),
            "99/99/9999", form("dd/MM/uuuu"),
            "99999999", form("uuuuMMdd"));

    /** The year that means "for ever". */
    private static final int FOR_EVER = 9999;

    private SorDates() {}

    /** The day; empty where the text is none. A time of day behind it does not count. */
    static Optional<LocalDate> parse(String text) {
        String day = text.split("[T ]", 2)[0];
        var form = FORMS.get(day.replaceAll("[0-9]", "9"));
        if (form == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day, form)).filter(d -> d.getYear() > 0);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    static boolean isForEver(LocalDate day) {
        return day.getYear() == FOR_EVER;
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
