package dk.dpsd.anonymisation.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG picture with its points alone: texts, times, what a camera wrote, colour profiles, further pictures of an animation
 * and whatever comes behind its end are left out. The points are not touched.
 */
final class CleanPng {

    private static final byte[] SIGN = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final Set<String> POINTS = Set.of("IHDR", "PLTE", "IDAT", "IEND");

    /** What else belongs to the colours of the points, and how long it is at most: numbers, no words. */
    private static final Map<String, Integer> COLOURS =
            Map.of("tRNS", 256, "gAMA", 4, "cHRM", 32, "sRGB", 1, "sBIT", 4, "bKGD", 6, "pHYs", 9);

    private static final int FRAME = 12;

    private CleanPng() {}

    static boolean isOne(byte[] content) {
        return content.length > SIGN.length && Arrays.equals(SIGN, Arrays.copyOf(content, SIGN.length));
    }

    /** @throws IOException where it ends too early, or is no PNG picture */
    static byte[] of(byte[] content) throws IOException {
        if (!isOne(content)) {
            throw new IOException("no PNG picture");
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGN);
        var in = ByteBuffer.wrap(content).position(SIGN.length);
        String name = "";
        while (!name.equals("IEND")) {
            if (in.remaining() < FRAME) {
                throw new IOException("the picture has no end");
            }
            int length = in.getInt();
            name = StandardCharsets.ISO_8859_1.decode(in.slice().limit(4)).toString();
            in.position(in.position() + 4);
            if (length < 0 || length > in.remaining() - 4) {
                throw new IOException("a piece reaches beyond the end");
            }
            byte[] piece = new byte[length];
            in.get(piece).getInt();
            keep(name, piece, out);
        }
        return out.toByteArray();
    }

    private static void keep(String name, byte[] piece, ByteArrayOutputStream out) throws IOException {
        if (POINTS.contains(name)) {
            write(name, piece, out);
        } else if (piece.length <= COLOURS.getOrDefault(name, -1)) {
            write(name, piece, out);
        } else if (name.equals("eXIf")) {
            int orientation = Orientation.read(piece, 0, piece.length);
            if (orientation != Orientation.UPRIGHT) {
                write(name, Orientation.block(orientation), out);
            }
        } else if (Character.isUpperCase(name.charAt(0))) {
            throw new IOException("a piece without which the picture cannot be read, of an unknown kind");
        }
    }

    private static void write(String name, byte[] piece, ByteArrayOutputStream out) {
        byte[] kind = name.getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(kind);
        sum.update(piece);
        out.writeBytes(ByteBuffer.allocate(4).putInt(piece.length).array());
        out.writeBytes(kind);
        out.writeBytes(piece);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
