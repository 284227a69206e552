package dk.dpsd.mail.model;

import java.util.regex.Pattern;

/** What may stand in the head of a mail: nothing that could begin another line of it. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    /** Control and format characters, and the line ends of Unicode. */
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]+");

    private MailAddress() {}

    /** Whether a mail can be sent there. Stricter than the standard: no quotes, comments or literal addresses. */
    public static boolean isValid(String address) {
        return address != null
                && address.length() <= LONGEST
                && FORM.matcher(address).matches()
                && !address.contains("..");
    }

    /** The text on one line, cut to a length; nothing of it can start a new header. */
    public static String oneLine(String text, int longest) {
        if (text == null) {
            return "";
        }
        String line = NOT_SHOWN.matcher(text).replaceAll(" ").strip();
        return line.length() <= longest ? line : line.substring(0, longest).strip();
    }
}
