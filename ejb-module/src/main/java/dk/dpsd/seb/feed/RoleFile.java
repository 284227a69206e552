package dk.dpsd.seb.feed;

import dk.dpsd.organisation.extract.BadFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a file of role rows, CSV or JSON, and refuses as a whole what is none, or only the front of one: a file that was
 * cut must not take everybody's rights.
 */
final class RoleFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RoleFile() {}

    /**
     * @return the rows in the order of the file
     * @throws BadFileException where the file as a whole is refused
     */
    static List<FileRow> read(byte[] content) throws BadFileException {
        String text = decode(content);
        if (text.isBlank()) {
            throw new BadFileException("file.empty", null);
        }
        List<FileRow> rows = text.stripLeading().startsWith("{") ? JsonRows.read(text) : CsvRows.read(text);
        if (rows.isEmpty()) {
            throw new BadFileException("file.empty", null);
        }
        return rows;
    }

    /** UTF-8 and nothing else: names in a guessed encoding are wrong names. */
    private static String decode(byte[] content) throws BadFileException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new BadFileException("file.encoding", null);
        }
    }
}
