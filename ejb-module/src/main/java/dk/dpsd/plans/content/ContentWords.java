package dk.dpsd.plans.content;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the reports that plans send, in Danish, whoever gets them. */
public final class ContentWords {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dk.dpsd.plans.reports", DANISH);

    private ContentWords() {}

    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DANISH).format(arguments);
    }
}
