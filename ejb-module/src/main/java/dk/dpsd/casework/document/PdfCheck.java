package dk.dpsd.casework.document;

/** PDF files from the outside: they begin with their sign and end with it. */
final class PdfCheck {

    private static final byte[] START = Bytes.of("%PDF-");
    private static final byte[] END = Bytes.of("%%EOF");

    /** Readers look for the end among the last thousand bytes; a few bytes of filling are common. */
    private static final int FILLING = 64;

    private PdfCheck() {}

    static boolean isOne(byte[] content) {
        return Bytes.startsWith(content, 0, START);
    }

    static void check(byte[] content) throws Unwelcome {
        int end = Bytes.findLast(content, END, 0);
        if (end < 0) {
            throw new Unwelcome(Unwelcome.BROKEN);
        }
        int after = end + END.length;
        if (content.length - after > FILLING) {
            throw new Unwelcome(Unwelcome.MIXED);
        }
        for (int at = after; at < content.length; at++) {
            if (content[at] != 0 && !Character.isWhitespace(content[at])) {
                throw new Unwelcome(Unwelcome.MIXED);
            }
        }
    }
}
