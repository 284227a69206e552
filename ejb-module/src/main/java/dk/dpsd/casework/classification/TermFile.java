package dk.dpsd.casework.classification;

import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.model.term.TermLine;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PlainText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a classification file that an operator uploads: {@code del;kode;hovedgruppe;navn;synonymer}. A line that is no term
 * is kept with its reason; a file that is no such table is refused whole.
 */
final class TermFile {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private static final Map<String, Part> PARTS =
            Map.of("hovedgruppe", Part.MAIN_GROUP, "problem", Part.PROBLEM, "proces", Part.PROCESS);
    private static final List<String> COLUMNS = List.of("del", "kode", "hovedgruppe", "navn");
    private static final int MOST = 5000;

    private TermFile() {}

    /** The file as text: UTF-8 where it is that, else ISO-8859-1, as spreadsheets write it. */
    static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * All lines of the file.
     *
     * @throws RefusedException {@code terms.file}, {@code terms.empty} or {@code terms.tooMany}
     */
    static List<TermLine> read(Reader file) throws IOException {
        List<TermLine> lines = new ArrayList<>();
        try (CSVParser rows = FORMAT.parse(file)) {
            if (!rows.getHeaderNames().containsAll(COLUMNS)) {
                throw new RefusedException("terms.file");
            }
            for (CSVRecord row : rows) {
                lines.add(line(row));
                if (lines.size() > MOST) {
                    throw new RefusedException("terms.tooMany", MOST);
                }
            }
        } catch (CSVException | IllegalArgumentException | UncheckedIOException broken) {
            throw new RefusedException("terms.file");
        }
        if (lines.isEmpty()) {
            throw new RefusedException("terms.empty");
        }
        refuseTogether(lines);
        return lines;
    }

    private static TermLine line(CSVRecord row) {
        String code = cell(row, "kode");
        String name = cell(row, "navn");
        String synonyms = cell(row, "synonymer");
        String word = cell(row, "del");
        Part part = word == null ? null : PARTS.get(word);
        var line = new TermLine((int) row.getRecordNumber() + 1, part, code, cell(row, "hovedgruppe"), name, synonyms);
        String reason = reason(part, code, name, synonyms);
        return reason == null ? line : line.refused(reason);
    }

    private static String reason(Part part, String code, String name, String synonyms) {
        if (part == null) {
            return "terms.part";
        }
        if (code == null || code.length() > 40) {
            return "terms.code";
        }
        if (name == null || name.length() > 200) {
            return "terms.name";
        }
        return synonyms != null && synonyms.length() > ClassificationTerm.LONGEST_SYNONYMS ? "terms.synonyms" : null;
    }

    /** What only shows beside the other lines: a code that is there twice, a main group that is not there. */
    private static void refuseTogether(List<TermLine> lines) {
        Set<String> seen = new HashSet<>();
        Set<String> groups = lines.stream()
                .filter(line -> line.refused() == null && line.part() == Part.MAIN_GROUP)
                .map(TermLine::code)
                .collect(Collectors.toSet());
        for (TermLine line : lines) {
            if (line.refused() != null) {
                continue;
            }
            if (!seen.add(line.part() + line.code())) {
                line.refused("terms.twice");
            } else if (line.mainGroup() != null && !groups.contains(line.mainGroup())) {
                line.refused("terms.group");
            }
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? PlainText.of(row.get(column)) : null;
    }
}
