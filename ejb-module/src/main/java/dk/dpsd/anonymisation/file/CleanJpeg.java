package dk.dpsd.anonymisation.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG picture with its points alone: where and when it was taken, by what, previews, comments, colour profiles and
 * whatever comes behind its end are left out. The points are not touched.
 */
final class CleanJpeg {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final byte[] EXIF_SIGN = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE_SIGN = "Adobe".getBytes(StandardCharsets.US_ASCII);

    /** What says how colours are mixed, and no more. */
    private static final int ADOBE_LENGTH = 14;

    private final byte[] content;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int at = 2;
    private int orientation = Orientation.UPRIGHT;

    private CleanJpeg(byte[] content) {
        this.content = content;
    }

    static boolean isOne(byte[] content) {
        return content.length > 3
                && unsigned(content[0]) == MARK
                && unsigned(content[1]) == START
                && unsigned(content[2]) == MARK;
    }

    /** @throws IOException where it ends too early, or is no JPEG picture */
    static byte[] of(byte[] content) throws IOException {
        if (!isOne(content)) {
            throw new IOException("no JPEG picture");
        }
        return new CleanJpeg(content).clean();
    }

    private byte[] clean() throws IOException {
        while (next() != END) {
            segment();
        }
        var all = new ByteArrayOutputStream();
        all.write(MARK);
        all.write(START);
        if (orientation != Orientation.UPRIGHT) {
            byte[] block = Orientation.block(orientation);
            all.writeBytes(new byte[] {(byte) MARK, (byte) EXIF, 0, (byte) (2 + EXIF_SIGN.length + block.length)});
            all.writeBytes(EXIF_SIGN);
            all.writeBytes(block);
        }
        body.writeTo(all);
        all.write(MARK);
        all.write(END);
        return all.toByteArray();
    }

    /** The next mark; any number of filling bytes may stand in front of it. */
    private int next() throws IOException {
        if (at + 1 >= content.length || unsigned(content[at]) != MARK) {
            throw new IOException("a mark is missing");
        }
        while (at + 2 < content.length && unsigned(content[at + 1]) == MARK) {
            at++;
        }
        return unsigned(content[at + 1]);
    }

    private void segment() throws IOException {
        int mark = unsigned(content[at + 1]);
        int length = at + 3 < content.length ? unsigned(content[at + 2]) << 8 | unsigned(content[at + 3]) : 0;
        int end = at + 2 + length;
        if (length < 2 || end > content.length) {
            throw new IOException("a segment reaches beyond the end");
        }
        if (mark == EXIF && has(EXIF_SIGN)) {
            orientation = Orientation.read(content, at + 4 + EXIF_SIGN.length, end);
        }
        if (isKept(mark, length)) {
            body.write(content, at, end - at);
        }
        at = end;
        if (mark == SCAN) {
            points();
        }
    }

    private boolean isKept(int mark, int length) {
        boolean adobe = mark == ADOBE && length == ADOBE_LENGTH && has(ADOBE_SIGN);
        // Frames, tables and scans: everything between C0 and DF that is neither a start nor an end.
        return adobe || mark >= 0xC0 && mark <= 0xDF && mark != START && mark != 0xC8;
    }

    private boolean has(byte[] sign) {
        int from = at + 4;
        return from + sign.length <= content.length
                && Arrays.equals(content, from, from + sign.length, sign, 0, sign.length);
    }

    /** The points up to the next mark that is neither stuffed (00) nor a restart (D0 to D7). */
    private void points() throws IOException {
        int from = at;
        while (at + 1 < content.length) {
            int sign = unsigned(content[at + 1]);
            if (unsigned(content[at]) == MARK && sign != 0 && sign != MARK && (sign < 0xD0 || sign > 0xD7)) {
                body.write(content, from, at - from);
                return;
            }
            at++;
        }
        throw new IOException("the picture has no end");
    }

    private static int unsigned(byte one) {
        return one & 0xFF;
    }
}
