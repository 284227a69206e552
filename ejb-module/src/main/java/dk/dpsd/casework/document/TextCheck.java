package dk.dpsd.casework.document;

import dk.dpsd.casework.document.text.PlainFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Plain text: readable from the first sign to the last, and nothing that a browser would take for a page. */
final class TextCheck {

    private static final int HEAD = 8_192;
    private static final Pattern PAGE = Pattern.compile(
            "<\\s*(?:!doctype|html|head|body|script|svg|iframe|object|embed|meta|link|style|img|form|base)\\b"
                    + "|<\\?(?:xml|php)|<%|javascript:",
            Pattern.CASE_INSENSITIVE);

    /** What makes a page of a file of another kind; its own description of itself may well be XML. */
    private static final Pattern STOWAWAY_PAGE =
            Pattern.compile("<\\s*(?:!doctype\\s+html|html|script|svg|iframe)\\b|<\\?php", Pattern.CASE_INSENSITIVE);

    private TextCheck() {}

    static void check(byte[] content) throws Unwelcome {
        String text = PlainFile.of(content).text();
        if (text.chars().anyMatch(TextCheck::isNoText)) {
            throw new Unwelcome(Unwelcome.NOT_ALLOWED);
        }
        if (text.startsWith("#!") || PAGE.matcher(head(text)).find()) {
            throw new Unwelcome(Unwelcome.ACTIVE);
        }
    }

    /** Whether a browser that guesses would take the beginning of a file for a page, whatever else it is. */
    static boolean looksLikePage(byte[] content) {
        int length = Math.min(content.length, HEAD);
        return STOWAWAY_PAGE
                .matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1))
                .find();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD));
    }

    private static boolean isNoText(int sign) {
        return sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f' || sign == 0x7F;
    }
}
