package dk.dpsd.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV that a spreadsheet opens right and works nothing out of (S4). */
class CsvExportTest {

    @Test
    void begunWithAMarkAndDividedBySemicolons() {
        byte[] bytes = new CsvExport(List.of("Tidspunkt", "Bruger"))
                .row(Arrays.asList("i dag", null))
                .bytes();
        assertThat(Arrays.copyOf(bytes, 3)).containsExactly(0xEF, 0xBB, 0xBF);
        assertThat(text(bytes)).isEqualTo("Tidspunkt;Bruger\r\ni dag;\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+cmd|' /C calc'!A0",
                "@SUM(1)",
                " =1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u00a0=1",
                "\ufeff=1",
                "＝1",
                "|calc",
                "%0A=1"
            })
    void aFormulaIsShownAndNotWorkedOut(String formula) {
        assertThat(cell(formula)).startsWith("\"'" + formula.charAt(0));
    }

    @ParameterizedTest
    @CsvSource({"-17, -17", "'-0,5', '-0,5'", "2026-000123-7, 2026-000123-7", "Åse, Åse"})
    void whatIsNoFormulaStaysAsItIs(String value, String cell) {
        assertThat(cell(value)).isEqualTo(cell);
    }

    @Test
    void aCellNeverEndsItsRow() {
        assertThat(cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
        assertThat(cell("han sagde \"nej\"")).isEqualTo("\"han sagde \"\"nej\"\"\"");
    }

    private static String cell(String value) {
        String text = text(new CsvExport(List.of("x")).row(List.of(value)).bytes());
        return text.substring(3, text.length() - 2);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).substring(1);
    }
}
