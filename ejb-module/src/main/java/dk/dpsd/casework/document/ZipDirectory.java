package dk.dpsd.casework.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents at the end of a zip file. Programs read either it or the file from its start; where the two differ,
 * or where something stands before, between or behind them, one program sees what another does not.
 */
final class ZipDirectory {

    static final byte[] LOCAL = {'P', 'K', 3, 4};
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_LENGTH = 46;

    private ZipDirectory() {}

    /** Whether a program that looks for a zip file from behind would find one in this file. */
    static boolean hidesIn(byte[] content) {
        int at = Bytes.findLast(content, END, content.length - END_LENGTH - LONGEST_COMMENT);
        return at >= 0
                && at + END_LENGTH <= content.length
                && at + END_LENGTH + Bytes.little16(content, at + 20) <= content.length
                && Bytes.find(content, ENTRY, 0) >= 0;
    }

    /** The names in the table, which must fill the file to its end. */
    static List<String> names(byte[] content) throws Unwelcome {
        int end = Bytes.findLast(content, END, content.length - END_LENGTH - LONGEST_COMMENT);
        if (!Bytes.startsWith(content, 0, LOCAL) || end < 0 || end + END_LENGTH > content.length) {
            throw new Unwelcome(Unwelcome.BROKEN);
        }
        if (end + END_LENGTH + Bytes.little16(content, end + 20) != content.length) {
            throw new Unwelcome(Unwelcome.MIXED);
        }
        long size = Bytes.little32(content, end + 12);
        long start = Bytes.little32(content, end + 16);
        if (start + size != end || Bytes.little16(content, end + 4) != 0) {
            throw new Unwelcome(Unwelcome.MIXED);
        }
        return names(content, (int) start, end, Bytes.little16(content, end + 10));
    }

    private static List<String> names(byte[] content, int start, int end, int count) throws Unwelcome {
        List<String> names = new ArrayList<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > end || !Bytes.startsWith(content, at, ENTRY)) {
                throw new Unwelcome(Unwelcome.BROKEN);
            }
            int nameLength = Bytes.little16(content, at + 28);
            int next = at
                    + ENTRY_LENGTH
                    + nameLength
                    + Bytes.little16(content, at + 30)
                    + Bytes.little16(content, at + 32);
            if (next > end) {
                throw new Unwelcome(Unwelcome.BROKEN);
            }
            names.add(new String(content, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            at = next;
        }
        if (at != end) {
            throw new Unwelcome(Unwelcome.MIXED);
        }
        return names;
    }
}
