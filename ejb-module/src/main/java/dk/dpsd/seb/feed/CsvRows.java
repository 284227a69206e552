package dk.dpsd.seb.feed;

import dk.dpsd.organisation.extract.BadFileException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Role rows as CSV: a header, a line a row, and {@code ANTAL;n} as the last line, which says that nothing is missing. */
final class CsvRows {

    private static final String TRAILER = "ANTAL";
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();

    private CsvRows() {}

    static List<FileRow> read(String text) throws BadFileException {
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return rows(parser);
        } catch (IOException | UncheckedIOException broken) {
            throw new BadFileException("file.unreadable", null);
        }
    }

    private static List<FileRow> rows(CSVParser parser) throws BadFileException {
        var records = parser.iterator();
        List<FileColumn> columns = header(records.next());
        List<FileRow> rows = new ArrayList<>();
        int line = (int) parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            if (isTrailer(record)) {
                checkCount(record.get(1), rows.size());
                checkNothingFollows(records);
                return rows;
            }
            rows.add(row(line, record, columns));
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        throw new BadFileException("file.noCount", null);
    }

    private static List<FileColumn> header(CSVRecord first) throws BadFileException {
        List<FileColumn> columns = new ArrayList<>();
        for (String name : first) {
            columns.add(
                    FileColumn.named(name).orElseThrow(() -> new BadFileException("file.unknownColumn", cut(name))));
        }
        for (FileColumn column : FileColumn.values()) {
            if (!columns.contains(column)) {
                throw new BadFileException("file.missingColumn", column.header());
            }
        }
        if (columns.size() > FileColumn.values().length) {
            throw new BadFileException("file.twice", null);
        }
        return columns;
    }

    private static boolean isTrailer(CSVRecord record) {
        return record.size() == 2 && TRAILER.equalsIgnoreCase(record.get(0).strip());
    }

    private static void checkCount(String count, int found) throws BadFileException {
        if (!count.strip().equals(Integer.toString(found))) {
            throw new BadFileException("file.count", cut(count.strip()) + " / " + found);
        }
    }

    private static void checkNothingFollows(java.util.Iterator<CSVRecord> records) throws BadFileException {
        while (records.hasNext()) {
            CSVRecord record = records.next();
            if (record.size() > 1 || !record.get(0).isBlank()) {
                throw new BadFileException("file.afterCount", null);
            }
        }
    }

    private static FileRow row(int line, CSVRecord record, List<FileColumn> columns) throws BadFileException {
        if (record.size() != columns.size()) {
            throw new BadFileException("file.width", Integer.toString(line));
        }
        Map<FileColumn, String> values = new EnumMap<>(FileColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), record.get(i));
        }
        return new FileRow(line, values);
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
