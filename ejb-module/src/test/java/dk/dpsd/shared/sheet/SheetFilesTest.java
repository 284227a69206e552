package dk.dpsd.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as files: what went in is read again, and nothing in them is a command. */
class SheetFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final Sheet SHEET = new Sheet(
            "Brugere",
            List.of("Navn", "Antal", "Dag", "Tid", "Tom"),
            List.of(
                    Arrays.asList("Åse; \"Ørsted\"\nto linjer", 7, DAY, Instant.parse("2026-07-01T22:30:00Z"), null),
                    Arrays.asList("=1+1", -3, DAY, null, "")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "+1",
                "-1+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "|calc",
                "%0A=1"
            })
    void aTextThatBeginsLikeAFormulaIsNone(String text) {
        assertThat(Cells.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anne-Mette", "a=b", "1-2", "-17", "-0,5", "2026-000123-7", "'=1", "10 %"})
    void everyOtherTextIsLeftAlone(String text) {
        assertThat(Cells.safe(text)).isEqualTo(text);
    }

    @Test
    void csvIsWhatDanishSpreadsheetsRead() throws IOException {
        assertThat(csv(SHEET))
                .isEqualTo("\uFEFFNavn;Antal;Dag;Tid;Tom\r\n"
                        + "\"Åse; \"\"Ørsted\"\"\nto linjer\";7;2026-02-28;2026-07-02 00:30;\r\n"
                        + "'=1+1;-3;2026-02-28;;\r\n");
    }

    @Test
    void excelReadsBackWhatWentIn() throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(SHEET, out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Brugere");
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("Åse; \"Ørsted\"\nto linjer");
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("7");
            assertThat(rows.get(1).getCell(2).asDate()).isEqualTo(DAY.atStartOfDay());
            assertThat(rows.get(1).getCell(3).asString()).isEqualTo("2026-07-02 00:30");
            Cell formula = rows.get(2).getCell(0);
            assertThat(formula.getType()).isEqualTo(CellType.STRING);
            assertThat(formula.asString()).isEqualTo("'=1+1");
        }
    }

    /** Rows that are written as they come are written alike, more of them than stay in memory. */
    @Test
    void manyRowsAreWrittenAsTheyCome() throws IOException {
        List<String> header = List.of("Sagsnummer", "Overskrift");
        Iterable<List<Object>> rows = () -> IntStream.range(0, 1_201)
                .mapToObj(i -> List.<Object>of(i, i == 1_200 ? "=HYPERLINK(\"x\")" : "Fald"))
                .iterator();
        var csv = new ByteArrayOutputStream();
        CsvFile.write(header, rows, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFSagsnummer;Overskrift\r\n0;Fald\r\n")
                .endsWith("1199;Fald\r\n1200;\"'=HYPERLINK(\"\"x\"\")\"\r\n");
        var xlsx = new ByteArrayOutputStream();
        XlsxFile.write("Sager", header, rows, xlsx);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            var read = workbook.getFirstSheet().read();
            assertThat(read).hasSize(1_202);
            assertThat(read.get(1_201).getCell(1).asString()).isEqualTo("'=HYPERLINK(\"x\")");
            assertThat(read.get(600).getCell(0).asNumber()).isEqualByComparingTo("599");
        }
    }

    @Test
    void anEmptyTableHasItsHeader() throws IOException {
        var empty = new Sheet("Tom", List.of("A", "B"), List.of());
        assertThat(csv(empty)).isEqualTo("\uFEFFA;B\r\n");
        var out = new ByteArrayOutputStream();
        XlsxFile.write(empty, out);
        assertThat(new String(out.toByteArray(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private static String csv(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvFile.write(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
