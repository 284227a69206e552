package dk.dpsd.casework.document;

/**
 * Pictures, by their heads alone: nothing is ever unpacked. How many points a picture has stands in its head, and nothing
 * may come after its end; a telephone's second, whole JPEG picture (a depth or brightness map) is no stowaway.
 */
final class ImageCheck {

    /** More points than any camera makes; a browser would need 400 MB to show them. */
    static final long MOST_PIXELS = 100_000_000;

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] HEADER = Bytes.of("IHDR");
    private static final byte[] END = Bytes.of("IEND");
    private static final int CHUNK_FRAME = 12;

    private ImageCheck() {}

    static void png(byte[] content) throws Unwelcome {
        int at = PNG.length;
        if (!Bytes.startsWith(content, at + 4, HEADER) || content.length < at + CHUNK_FRAME + 13) {
            throw new Unwelcome(Unwelcome.BROKEN);
        }
        points(Bytes.big32(content, at + 8), Bytes.big32(content, at + 12));
        while (at + CHUNK_FRAME <= content.length) {
            long next = at + CHUNK_FRAME + Bytes.big32(content, at);
            if (next > content.length) {
                break;
            }
            if (Bytes.startsWith(content, at + 4, END)) {
                nothingAfter(content, (int) next);
                return;
            }
            at = (int) next;
        }
        throw new Unwelcome(Unwelcome.BROKEN);
    }

    static void jpeg(byte[] content) throws Unwelcome {
        int at = 0;
        do {
            at = new JpegWalk(content, at).end();
        } while (JpegWalk.startsAt(content, at));
        nothingAfter(content, at);
    }

    static void points(long width, long height) throws Unwelcome {
        if (width <= 0 || height <= 0) {
            throw new Unwelcome(Unwelcome.BROKEN);
        }
        if (width > MOST_PIXELS / height) {
            throw new Unwelcome(Unwelcome.PIXELS);
        }
    }

    private static void nothingAfter(byte[] content, int end) throws Unwelcome {
        for (int at = end; at < content.length; at++) {
            if (content[at] != 0) {
                throw new Unwelcome(Unwelcome.MIXED);
            }
        }
    }
}
