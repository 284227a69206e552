package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The one file that people and tests read: whole, or not at all; and shown in docs/access-matrix.md as it is. */
class AccessMatrixTest {

    private static final Path FILE = Path.of("src/main/resources/dk/dpsd/access/access-matrix.csv");
    private static final Path TABLE = Path.of("../docs/access-matrix.md");

    private static List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(FILE, StandardCharsets.UTF_8));
    }

    private static void refuses(List<String> lines, String saying) {
        assertThatThrownBy(() -> AccessMatrix.read(new StringReader(String.join("\n", lines))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(saying);
    }

    @Test
    void anActionThatIsNotThereRefusesTheFile() throws IOException {
        var lines = lines();
        lines.removeIf(line -> line.contains(";RECALL_CASE;"));
        refuses(lines, "RECALL_CASE");
    }

    @Test
    void aLineThatIsThereTwiceRefusesTheFile() throws IOException {
        var lines = lines();
        lines.add(lines.get(12));
        refuses(lines, "line " + lines.size());
    }

    @Test
    void aRoleWithoutAColumnRefusesTheFile() throws IOException {
        var lines = lines();
        lines.set(0, lines.get(0).replace("dpsVogter", "dpsVagter"));
        refuses(lines, "dpsVogter");
    }

    @Test
    void anUnknownStateRelationOrActionRefusesTheFile() throws IOException {
        for (String known : List.of("RECEIVED", "IN_MAILBOX", "READ_INBOX")) {
            var lines = lines();
            lines.replaceAll(line -> line.replace(known, "UKENDT"));
            refuses(lines, "UKENDT");
        }
    }

    @Test
    void aYesWhereStatesBelongRefusesTheFile() throws IOException {
        var lines = lines();
        lines.replaceAll(line -> line.replace("IN_PROGRESS CLOSED REJECTED DELETED", "ja"));
        refuses(lines, "ja");
    }

    @Test
    void statesWhereAYesBelongsRefuseTheFile() throws IOException {
        var lines = lines();
        lines.replaceAll(line -> line.contains(";IMPORT_SOR;") ? line.replace("ja", "RECEIVED") : line);
        refuses(lines, "ja or blank");
    }

    /** {@code -Ddpsd.write-docs=true} writes the table anew. */
    @Test
    void theTableInTheDocumentationIsTheFile() throws IOException {
        String table = lines().stream()
                .map(line -> Arrays.stream(line.split(";", -1))
                        .map(String::strip)
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
        int header = table.indexOf('\n');
        String ruled = table.substring(0, header) + "\n|"
                + "---|".repeat(lines().get(0).split(";").length) + table.substring(header);
        String begin = "<!-- the matrix -->\n";
        String page = Files.readString(TABLE, StandardCharsets.UTF_8);
        String expected = page.substring(0, page.indexOf(begin)) + begin + ruled + "\n";
        if (Boolean.getBoolean("dpsd.write-docs")) {
            Files.writeString(TABLE, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
