package dk.dpsd.casework.document;

import java.nio.charset.StandardCharsets;

/** Looking for bytes among bytes. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean startsWith(byte[] content, int at, byte[] sign) {
        if (at < 0 || at + sign.length > content.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (content[at + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first place of the sign, from a place on; -1 where it is nowhere. */
    static int find(byte[] content, byte[] sign, int from) {
        for (int at = Math.max(from, 0); at <= content.length - sign.length; at++) {
            if (content[at] == sign[0] && startsWith(content, at, sign)) {
                return at;
            }
        }
        return -1;
    }

    static int findLast(byte[] content, byte[] sign, int from) {
        for (int at = content.length - sign.length; at >= Math.max(from, 0); at--) {
            if (content[at] == sign[0] && startsWith(content, at, sign)) {
                return at;
            }
        }
        return -1;
    }

    /** Two bytes, the lower first. */
    static int little16(byte[] content, int at) {
        return content[at] & 0xFF | (content[at + 1] & 0xFF) << 8;
    }

    /** Four bytes, the lowest first. */
    static long little32(byte[] content, int at) {
        return little16(content, at) | (long) little16(content, at + 2) << 16;
    }

    /** Two bytes, the higher first. */
    static int big16(byte[] content, int at) {
        return (content[at] & 0xFF) << 8 | content[at + 1] & 0xFF;
    }

    /** Four bytes, the highest first. */
    static long big32(byte[] content, int at) {
        return (long) big16(content, at) << 16 | big16(content, at + 2);
    }
}
