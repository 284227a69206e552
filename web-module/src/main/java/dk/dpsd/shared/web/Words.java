package dk.dpsd.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The functions of the tag library {@code d}: dates and texts in the language of the page. */
public final class Words {

    private Words() {}

    public static String moment(Instant moment) {
        return Dates.moment(moment, locale());
    }

    public static String day(LocalDate day) {
        return Dates.day(day, locale());
    }

    public static String shortDay(Instant moment) {
        return Dates.shortDay(moment);
    }

    public static String month(YearMonth month) {
        return Dates.month(month, locale());
    }

    public static String time(LocalTime time) {
        return Dates.time(time, locale());
    }

    /** A text with one thing named in it. */
    public static String say(ResourceBundle texts, String key, Object argument) {
        // A page knows this one only: what it hands over may be several things.
        return say(texts, key, argument instanceof Object[] several ? several : new Object[] {argument});
    }

    /** A text with things named in it; a key without a text shows as itself, so that it is found. */
    public static String say(ResourceBundle texts, String key, Object[] arguments) {
        try {
            return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    /** The text of an enum constant: key {@code <SimpleName>.<CONSTANT>}. */
    public static String name(ResourceBundle texts, Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        String key = constant.getDeclaringClass().getSimpleName() + '.' + constant.name();
        return texts.containsKey(key) ? texts.getString(key) : "???" + key + "???";
    }

    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context != null && context.getViewRoot() != null) {
            return context.getViewRoot().getLocale();
        }
        return CDI.current().select(Language.class).get().getLocale();
    }
}
