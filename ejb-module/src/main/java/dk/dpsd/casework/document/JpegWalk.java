package dk.dpsd.casework.document;

/** One walk over the segments of a JPEG picture, from its start to its end. */
final class JpegWalk {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final byte[] content;
    private int at;
    private boolean sized;

    JpegWalk(byte[] content, int start) {
        this.content = content;
        this.at = start;
    }

    static boolean startsAt(byte[] content, int at) {
        return at + 2 < content.length && mark(content, at) == START && (content[at + 2] & 0xFF) == MARK;
    }

    /** The place behind the picture. */
    int end() throws Unwelcome {
        at += 2;
        while (at + 1 < content.length) {
            int mark = mark(content, at);
            if (mark == END && sized) {
                return at + 2;
            }
            step(mark);
        }
        throw new Unwelcome(Unwelcome.BROKEN);
    }

    private void step(int mark) throws Unwelcome {
        if (mark < 0 || mark == END) {
            throw new Unwelcome(Unwelcome.BROKEN);
        }
        if (mark == MARK) {
            at++;
            return;
        }
        if (at + 4 > content.length) {
            throw new Unwelcome(Unwelcome.BROKEN);
        }
        if (isFrame(mark)) {
            frame();
        }
        at += 2 + Bytes.big16(content, at + 2);
        if (mark == SCAN) {
            skipPoints();
        }
    }

    private void frame() throws Unwelcome {
        if (at + 9 > content.length) {
            throw new Unwelcome(Unwelcome.BROKEN);
        }
        ImageCheck.points(Bytes.big16(content, at + 7), Bytes.big16(content, at + 5));
        sized = true;
    }

    /** Between scans: a mark is one that is neither stuffed (00) nor a restart (D0 to D7). */
    private void skipPoints() {
        while (at + 1 < content.length) {
            int next = content[at + 1] & 0xFF;
            if ((content[at] & 0xFF) == MARK && next != 0 && next != MARK && (next < 0xD0 || next > 0xD7)) {
                return;
            }
            at++;
        }
    }

    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    private static int mark(byte[] content, int at) {
        return (content[at] & 0xFF) == MARK ? content[at + 1] & 0xFF : -1;
    }
}
