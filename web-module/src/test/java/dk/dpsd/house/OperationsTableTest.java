package dk.dpsd.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Operations is configuration with a default (design 14): the table operators read is the one the code reads. */
class OperationsTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern IN_CODE = Pattern.compile("ConfigProperty\\(\\s*name = \"(dpsd\\.[a-z0-9.-]+)\"");
    private static final Pattern IN_TABLE = Pattern.compile("`(dpsd\\.[a-z0-9.-]+)`");

    @Test
    void everySettingOfTheCodeStandsInTheTableAndTheOtherWayRound() throws IOException {
        Set<String> code = new TreeSet<>();
        for (String floor : new String[] {"ejb-module", "web-module"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(floor).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> code.addAll(found(IN_CODE, text(file))));
            }
        }
        Set<String> table = new TreeSet<>();
        text(ROOT.resolve("docs/operations.md"))
                .lines()
                .filter(line -> line.startsWith("| `dpsd."))
                .map(line -> line.substring(0, line.indexOf('|', 2)))
                .forEach(cell -> table.addAll(found(IN_TABLE, cell)));

        assertThat(code).isNotEmpty();
        assertThat(table).isEqualTo(code);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
