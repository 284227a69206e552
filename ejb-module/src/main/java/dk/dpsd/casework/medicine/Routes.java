package dk.dpsd.casework.medicine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The routes of administration (administrationsveje): a list that comes along; other words may be typed. */
final class Routes {

    private static final List<String> ALL = read();

    private Routes() {}

    static List<String> all() {
        return ALL;
    }

    private static List<String> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Routes.class.getResourceAsStream("routes.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
