package dk.dpsd.anonymisation.file;

import dk.dpsd.casework.document.Files;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Pictures that say more than they show. */
final class PictureFiles {

    private PictureFiles() {}

    /** What a camera writes: which way up, and words behind it. */
    static byte[] exif(int orientation, String words) {
        return Files.join(Orientation.block(orientation), Files.bytes(words));
    }

    /** A JPEG picture with this block, a comment, a colour profile and something behind its end. */
    static byte[] jpegWith(byte[] exif) {
        byte[] jpeg = Files.image("jpg");
        byte[] rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return Files.join(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, Files.join(Files.bytes("Exif\0\0"), exif)),
                segment(0xE1, Files.bytes("http://ns.adobe.com/xap/1.0/\0<x>Jens</x>")),
                segment(0xE2, Files.bytes("ICC_PROFILE\0Jens")),
                segment(0xED, Files.bytes("Photoshop 3.0\0Jens")),
                segment(0xFE, Files.bytes("Jens Hansen")),
                rest,
                jpeg,
                Files.bytes("Jens"));
    }

    private static byte[] segment(int mark, byte[] content) {
        return Files.join(
                new byte[] {(byte) 0xFF, (byte) mark},
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array(),
                content);
    }

    /** A PNG picture with these pieces behind its head, and something behind its end. */
    static byte[] pngWith(byte[]... pieces) {
        byte[] png = Files.image("png");
        int head = 8 + 12 + 13;
        return Files.join(
                Arrays.copyOf(png, head),
                Files.join(pieces),
                Arrays.copyOfRange(png, head, png.length),
                Files.bytes("Jens"));
    }

    static byte[] piece(String name, byte[] content) {
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(kind);
        sum.update(content);
        var all = new ByteArrayOutputStream();
        all.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        all.writeBytes(kind);
        all.writeBytes(content);
        all.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return all.toByteArray();
    }
}
