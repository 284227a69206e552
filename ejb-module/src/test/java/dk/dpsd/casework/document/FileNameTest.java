package dk.dpsd.casework.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plan.pdf|plan.pdf",
                "C:\\Users\\x\\plan.pdf|plan.pdf",
                "../../etc/passwd|passwd",
                "  plan   a .pdf |plan a .pdf",
                ".htaccess|htaccess",
                "a<b>c\"d|abcd",
                "../|fil",
                "...|fil",
                "æøå €.pdf|æøå €.pdf",
            })
    void aNameIsShownWithoutFoldersAndWithoutWhatNoFileSystemTakes(String sent, String shown) {
        assertThat(FileName.of(sent)).isEqualTo(shown);
    }

    @Test
    void signsThatHideSomethingGo() {
        assertThat(FileName.of("plan\u202Efdp.exe")).isEqualTo("planfdp.exe");
        assertThat(FileName.of("a\u200Bb\r\nX: y.pdf")).isEqualTo("abX y.pdf");
        assertThat(FileName.of(null)).isEqualTo("fil");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileName.of("a".repeat(300) + ".docx"))
                .hasSize(FileName.LONGEST)
                .endsWith("a.docx");
    }
}
