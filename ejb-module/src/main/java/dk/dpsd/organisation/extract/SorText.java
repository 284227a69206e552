package dk.dpsd.organisation.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns a file into text: UTF-8 where it is that, else ISO-8859-1, in which the older extracts come. */
final class SorText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SorText() {}

    static String decode(byte[] content) throws BadFileException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(content);
        var text = CharBuffer.allocate(content.length);
        var result = decoder.decode(bytes, text, false);
        int read = bytes.position();
        text.flip();
        if (result.isError()) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
        if (read < content.length) {
            // A letter was begun and not ended. Letters beyond ASCII before it say the file is UTF-8, so it was cut.
            if (text.length() < read) {
                throw new BadFileException("fault.truncated", null);
            }
            return new String(content, StandardCharsets.ISO_8859_1);
        }
        return withoutMark(text.toString());
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
