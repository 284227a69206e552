package dk.dpsd.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV the way Danish spreadsheets read it: semicolons, UTF-8 with a byte order mark. */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private CsvFile() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        write(sheet.header(), sheet.rows(), out);
    }

    /** The same, each row written as it comes. */
    public static void write(List<String> header, Iterable<List<Object>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(header.stream().map(Cells::text));
        for (var row : rows) {
            printer.printRecord(row.stream().map(Cells::text));
        }
        printer.flush();
    }
}
