package dk.dpsd.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as an Excel file, row by row. */
public final class XlsxFile {

    private static final String PROGRAM = "DPSD";
    private static final String DAY = "yyyy-mm-dd";
    private static final double WIDTH = 24;

    private XlsxFile() {}

    /** So many rows stay in memory at a time. */
    private static final int FLUSHED = 500;

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        write(List.of(sheet), out);
    }

    /** Several tables, a page each. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, PROGRAM, null)) {
            for (Sheet sheet : sheets) {
                page(workbook, sheet.name(), sheet.header(), sheet.rows());
            }
        }
    }

    /** The same, each row written as it comes. */
    public static void write(String name, List<String> header, Iterable<List<Object>> rows, OutputStream out)
            throws IOException {
        try (var workbook = new Workbook(out, PROGRAM, null)) {
            page(workbook, name, header, rows);
        }
    }

    private static void page(Workbook workbook, String name, List<String> header, Iterable<List<Object>> rows)
            throws IOException {
        Worksheet page = workbook.newWorksheet(name);
        for (int column = 0; column < header.size(); column++) {
            page.width(column, WIDTH);
            page.value(0, column, Cells.text(header.get(column)));
            page.style(0, column).bold().set();
        }
        page.freezePane(0, 1);
        int at = 0;
        for (List<Object> row : rows) {
            at++;
            write(page, at, row);
            if (at % FLUSHED == 0) {
                page.flush();
            }
        }
        page.finish();
    }

    private static void write(Worksheet page, int row, List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                page.value(row, column, number);
            } else if (value instanceof LocalDate day) {
                page.value(row, column, day);
                page.style(row, column).format(DAY).set();
            } else if (value != null) {
                page.value(row, column, Cells.text(value));
            }
        }
    }
}
