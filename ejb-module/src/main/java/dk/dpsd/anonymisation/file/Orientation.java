package dk.dpsd.anonymisation.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a picture is: the one thing of what a camera writes into it (EXIF) that people need to see it rightly.
 */
final class Orientation {

    static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int MOST_TAGS = 1_000;

    private Orientation() {}

    /** What the block says, 1 to 8; {@link #UPRIGHT} where it says nothing that can be understood. */
    static int read(byte[] content, int start, int end) {
        if (end - start < 8) {
            return UPRIGHT;
        }
        var tiff = ByteBuffer.wrap(content, start, end - start).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long at = tiff.getInt(4) & 0xFFFFFFFFL;
        if (at + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int tags = Math.min(tiff.getShort((int) at) & 0xFFFF, MOST_TAGS);
        for (int i = 0; i < tags; i++) {
            int entry = (int) at + 2 + 12 * i;
            if (entry + 12 > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A block that says this and nothing else. */
    static byte[] block(int orientation) {
        return ByteBuffer.allocate(26)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
