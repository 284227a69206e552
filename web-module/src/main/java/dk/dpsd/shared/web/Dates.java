package dk.dpsd.shared.web;

import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How moments and days are read aloud, in Danish time: {@code 30. november 2026 kl. 14.05}. */
public final class Dates {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private Dates() {}

    public static String moment(Instant moment, Locale locale) {
        if (moment == null) {
            return "";
        }
        return format(locale, "d. MMMM uuuu 'kl.' HH.mm", "d MMMM uuuu 'at' HH:mm")
                .format(moment.atZone(Clocks.COPENHAGEN));
    }

    public static String day(LocalDate day, Locale locale) {
        return day == null ? "" : format(locale, "d. MMMM uuuu", "d MMMM uuuu").format(day);
    }

    /** A month: {@code november 2026}. */
    public static String month(YearMonth month, Locale locale) {
        return month == null ? "" : format(locale, "MMMM uuuu", "MMMM uuuu").format(month);
    }

    /** For tables: {@code 30.11.2026}. */
    public static String shortDay(Instant moment) {
        return moment == null ? "" : DateTimeFormatter.ofPattern("dd.MM.uuuu").format(moment.atZone(Clocks.COPENHAGEN));
    }

    public static String time(LocalTime time, Locale locale) {
        return time == null ? "" : format(locale, "HH.mm", "HH:mm").format(time);
    }

    private static DateTimeFormatter format(Locale locale, String danish, String english) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? DateTimeFormatter.ofPattern(english, Locale.UK)
                : DateTimeFormatter.ofPattern(danish, DANISH);
    }
}
