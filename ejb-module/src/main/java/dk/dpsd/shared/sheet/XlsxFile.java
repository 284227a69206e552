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

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, PROGRAM, null)) {
            Worksheet page = workbook.newWorksheet(sheet.name());
            for (int column = 0; column < sheet.header().size(); column++) {
                page.width(column, WIDTH);
                page.value(0, column, Cells.text(sheet.header().get(column)));
                page.style(0, column).bold().set();
            }
            page.freezePane(0, 1);
            for (int row = 0; row < sheet.rows().size(); row++) {
                write(page, row + 1, sheet.rows().get(row));
            }
        }
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
