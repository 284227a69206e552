package dk.dpsd.statistics.run;

import dk.dpsd.casework.model.criteria.Days;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of reports, on pages, in files and in mails alike. */
public final class ReportWords {

    public static final Locale DANISH = Locale.forLanguageTag("da");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final ResourceBundle bundle;

    private ReportWords(Locale locale) {
        bundle = ResourceBundle.getBundle("dk.dpsd.statistics.words", locale, ReportWords.class.getClassLoader());
    }

    public static ReportWords danish() {
        return new ReportWords(DANISH);
    }

    public static ReportWords in(Locale locale) {
        return new ReportWords(locale);
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), DANISH).format(arguments);
    }

    public String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName(), constant.name());
    }

    /** The name of a stored constant; itself where it has none. */
    String of(String kind, String name) {
        String key = kind + "." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    /** Days as people say them. */
    public String of(Days days) {
        if (days.isAny()) {
            return say("period.always");
        }
        if (days.from() == null) {
            return say("period.until", DAY.format(days.to()));
        }
        return days.to() == null
                ? say("period.since", DAY.format(days.from()))
                : say("period.days", DAY.format(days.from()), DAY.format(days.to()));
    }

    /** A note as a sentence. */
    public String of(Note note) {
        return say(note.key(), note.arguments().toArray());
    }
}
