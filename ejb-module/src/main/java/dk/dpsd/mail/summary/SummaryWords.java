package dk.dpsd.mail.summary;

import dk.dpsd.shared.Clocks;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a resumé, in Danish, whoever makes it. */
final class SummaryWords {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dk.dpsd.mail.texts", DANISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", DANISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm", DANISH);

    private SummaryWords() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DANISH).format(arguments);
    }

    static String day(LocalDate day) {
        return day == null ? of("summary.unknownDay") : DAY.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Clocks.COPENHAGEN));
    }
}
