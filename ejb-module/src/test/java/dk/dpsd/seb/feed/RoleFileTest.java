package dk.dpsd.seb.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.organisation.extract.BadFileException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/seb-file.md: a file that is not whole changes nothing. */
class RoleFileTest {

    private static final String HEADER =
            "login;navn;email;cvr;rolle;sor;raekkevidde;gyldig_fra;gyldig_til;superbruger\n";
    private static final String ROW =
            "anna;Anna Åkjær;anna@k.example;29189439;dpsVogter;90000071000016007;Kun denne enhed;2026-01-01;;ja\n";
    private static final String JSON_ROW = "{\"login\":\"anna\",\"navn\":\"Anna Åkjær\",\"email\":\"anna@k.example\","
            + "\"cvr\":\"29189439\",\"rolle\":\"dpsVogter\",\"sor\":90000071000016007,"
            + "\"raekkevidde\":\"Kun denne enhed\",\"gyldig_fra\":\"2026-01-01\",\"gyldig_til\":null,\"superbruger\":true}";

    private static List<FileRow> read(String text) throws BadFileException {
        return RoleFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void csvAndJsonSayTheSame() throws BadFileException {
        var csv = read("\uFEFF" + HEADER + ROW + "ANTAL;1\n\n");
        var json = read("{\"count\":1,\"rows\":[" + JSON_ROW + "]}");
        assertThat(csv).hasSize(1);
        for (FileColumn column : FileColumn.values()) {
            assertThat(json.get(0).get(column))
                    .as(column.name())
                    .isEqualTo(csv.get(0).get(column));
        }
        assertThat(csv.get(0).line()).isEqualTo(2);
        assertThat(csv.get(0).get(FileColumn.NAME)).isEqualTo("Anna Åkjær");
    }

    @Test
    void columnsMayStandInAnyOrder() throws BadFileException {
        var rows = read("rolle;login;navn;email;cvr;sor;raekkevidde;gyldig_fra;gyldig_til;superbruger\n"
                + "dpsVogter;anna;A;a@b.dk;1;2;3;4;5;\nANTAL;1");
        assertThat(rows.get(0).get(FileColumn.ROLE)).isEqualTo("dpsVogter");
        assertThat(rows.get(0).get(FileColumn.LOGIN)).isEqualTo("anna");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("", "file.empty"),
                Arguments.of("  \n ", "file.empty"),
                Arguments.of(HEADER + "ANTAL;0", "file.empty"),
                Arguments.of("{\"count\":0,\"rows\":[]}", "file.empty"),
                Arguments.of(ROW + "ANTAL;1", "file.unknownColumn"),
                Arguments.of(HEADER.replace("cvr;", "") + "ANTAL;0", "file.missingColumn"),
                Arguments.of(HEADER.replace("\n", ";mobil\n") + ROW + "ANTAL;1", "file.unknownColumn"),
                Arguments.of(HEADER.replace("\n", ";cvr\n") + ROW + "ANTAL;1", "file.twice"),
                Arguments.of(HEADER + ROW, "file.noCount"),
                Arguments.of(HEADER + ROW + "ANTAL;2", "file.count"),
                Arguments.of(HEADER + ROW + ROW + "ANTAL;1", "file.count"),
                Arguments.of(HEADER + ROW + "ANTAL;", "file.count"),
                Arguments.of(HEADER + ROW + ROW.substring(0, 30), "file.width"),
                Arguments.of(HEADER + ROW + "ANTAL;1\n" + ROW, "file.afterCount"),
                Arguments.of("{\"count\":1,\"rows\":[" + JSON_ROW, "file.json"),
                Arguments.of("{\"rows\":[" + JSON_ROW + "]}", "file.noCount"),
                Arguments.of("{\"count\":2,\"rows\":[" + JSON_ROW + "]}", "file.count"),
                Arguments.of("{\"count\":1}", "file.missingColumn"),
                Arguments.of("{\"count\":1,\"rows\":[{\"mobil\":\"1\"}]}", "file.unknownColumn"),
                Arguments.of("{\"count\":1,\"rows\":[\"anna\"]}", "file.json"),
                Arguments.of("{\"count\":1,\"rows\":[{\"login\":[]}]}", "file.json"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefusedWhole(String text, String fault) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BadFileException.class, no -> assertThat(no.key())
                .isEqualTo(fault));
    }

    /** Cut at any byte, a file is refused: there is no place at which half of it looks like all of it. */
    @Test
    void aFileThatWasCutAnywhereIsRefused() {
        for (String whole : List.of(HEADER + ROW + ROW + "ANTAL;2", "{\"count\":1,\"rows\":[" + JSON_ROW + "]}")) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < bytes.length; length++) {
                byte[] front = java.util.Arrays.copyOf(bytes, length);
                assertThatThrownBy(() -> RoleFile.read(front)).isInstanceOf(BadFileException.class);
            }
        }
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] latin = (HEADER + ROW + "ANTAL;1").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> RoleFile.read(latin))
                .isInstanceOfSatisfying(
                        BadFileException.class, no -> assertThat(no.key()).isEqualTo("file.encoding"));
    }
}
