package dk.dpsd.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the mails, in Danish: nobody has told us another language of hers. */
final class MailTexts {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dk.dpsd.mail.texts", DANISH);

    private MailTexts() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DANISH).format(arguments);
    }

    /** The label, or the key itself where nobody gave it a text: a resumé must not be lost for a word. */
    static String label(String key) {
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : key;
    }

    /** A coded text ({@code @category.SERIOUS_RISK}) by its name, every other as it is. */
    static String text(String text) {
        boolean coded = text.startsWith("@") && BUNDLE.containsKey(text.substring(1));
        return coded ? BUNDLE.getString(text.substring(1)) : text;
    }
}
