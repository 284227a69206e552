package dk.dpsd.shared.model;

import java.util.regex.Pattern;

/**
 * What people typed, as it is kept: without what no database and no mail can hold (control characters, halves of
 * characters), with one kind of line end, nothing around it, and null where nothing is left.
 */
public final class PlainText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private PlainText() {}

    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        String plain = printable(typed).strip();
        return plain.isEmpty() ? null : plain;
    }

    /** The text as it can be kept and sent, with what stands around it. */
    public static String printable(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return UNPRINTABLE.matcher(lines).replaceAll("");
    }
}
