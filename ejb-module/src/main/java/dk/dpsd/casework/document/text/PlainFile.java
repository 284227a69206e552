package dk.dpsd.casework.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of plain text: UTF-8 or UTF-16 with its mark, or what Danish Windows writes.
 *
 * @param mark whether a byte order mark stands in front, which is no part of the text
 */
public record PlainFile(String text, Charset charset, boolean mark) {

    private static final Charset DANISH_WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    public static PlainFile of(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return marked(content, StandardCharsets.UTF_16BE);
        }
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return marked(content, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean mark = text.startsWith(MARK);
            return new PlainFile(mark ? text.substring(1) : text, StandardCharsets.UTF_8, mark);
        } catch (CharacterCodingException notUtf8) {
            return new PlainFile(new String(content, DANISH_WINDOWS), DANISH_WINDOWS, false);
        }
    }

    private static PlainFile marked(byte[] content, Charset charset) {
        return new PlainFile(new String(content, 2, content.length - 2, charset), charset, true);
    }

    /** Another text as a file of the same kind; as UTF-8 with a mark where this kind could not give it back. */
    public byte[] with(String other) {
        return encoded(other).filter(bytes -> of(bytes).text().equals(other)).orElseGet(() -> (MARK + other)
                .getBytes(StandardCharsets.UTF_8));
    }

    private Optional<byte[]> encoded(String other) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(mark ? MARK + other : other));
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            return Optional.of(content);
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }
}
