package dk.dpsd.casework.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.document.Files;
import dk.dpsd.casework.model.document.FileType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text in documents is known, for searching and for finding names before a case closes (R-ANON-03). */
class TextReaderTest {

    private static final TextReader READER = new TextReader(30);

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of(FileType.PDF, Files.pdf("Kerneaarsag")),
                Arguments.of(FileType.DOCX, Files.docx("Kerneaarsag")),
                Arguments.of(FileType.XLSX, Files.xlsx("Kerneaarsag", Map.of())),
                Arguments.of(FileType.PPTX, Files.pptx("Kerneaarsag")),
                Arguments.of(FileType.ODT, Files.odf("text", "Kerneaarsag", Map.of())),
                Arguments.of(FileType.ODS, Files.odf("spreadsheet", "Kerneaarsag", Map.of())),
                Arguments.of(FileType.TEXT, Files.bytes("Kerneaarsag")),
                Arguments.of(FileType.CSV, Files.bytes("Kerneaarsag;2")));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyKindOfDocumentIsRead(FileType type, byte[] content) {
        assertThat(READER.read(type, content))
                .hasValueSatisfying(text -> assertThat(text).contains("Kerneaarsag"));
    }

    @Test
    void danishLettersOfOlderFilesAreRead() {
        byte[] older = "Blåbærgrød på Ærø".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(READER.read(FileType.TEXT, older)).contains("Blåbærgrød på Ærø");
    }

    @Test
    void aBrokenFileHasNoTextAndDoesNoHarm() {
        byte[] pdf = Files.pdf("x");
        assertThat(READER.read(FileType.PDF, Arrays.copyOf(pdf, 40))).isEmpty();
        byte[] broken = Files.office("wordprocessingml.document", "word/document.xml", "<w:t>x", Map.of());
        assertThat(READER.read(FileType.DOCX, broken)).isEmpty();
    }

    @Test
    void entitiesAreNotFollowed() {
        String bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><d><t>&b;</t></d>";
        byte[] hostile = Files.office("wordprocessingml.document", "word/document.xml", bomb, Map.of());
        assertThat(READER.read(FileType.DOCX, hostile).orElse("")).doesNotContain("root");
    }

    @Test
    void whatIsTooLongIsCut() {
        byte[] long1 = Files.bytes("a".repeat(TextReader.LONGEST + 10));
        assertThat(READER.read(FileType.TEXT, long1).orElseThrow()).hasSize(TextReader.LONGEST);
    }
}
