package dk.dpsd.shared.model;

import java.util.regex.Pattern;

/**
 * What people typed, as it is kept: without what no database and no mail can hold (control characters, halves of
 * characters) and without the marks that turn the direction of the text around them, with one kind of line end, nothing
 * around it, and null where nothing is left that can be seen.
 */
public final class PlainText {

    /** Marks of direction reach beyond their field: one in a headline would write the rest of a list backwards. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Z}\\s\\u115F\\u1160\\u3164\\uFFA0]+");

    private PlainText() {}

    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        String plain = printable(typed).strip();
        return plain.isEmpty() || INVISIBLE.matcher(plain).matches() ? null : plain;
    }

    /** The text as it can be kept and sent, with what stands around it. */
    public static String printable(String text) {
        return UNPRINTABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
