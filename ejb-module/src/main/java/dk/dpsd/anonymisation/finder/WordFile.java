package dk.dpsd.anonymisation.finder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words beside the finders: separated by blanks, remarks behind {@code #}. */
public final class WordFile {

    private WordFile() {}

    public static Set<String> lower(String name) {
        return read(name).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    public static Set<String> exact(String name) {
        return read(name).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> read(String name) {
        try (var file = new BufferedReader(
                new InputStreamReader(WordFile.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return file
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read", e);
        }
    }
}
