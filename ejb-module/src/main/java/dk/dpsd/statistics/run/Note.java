package dk.dpsd.statistics.run;

import java.util.List;

/**
 * What has to be said beside the figures.
 *
 * @param key a key of the words
 * @param arguments what the sentence names
 */
public record Note(String key, List<String> arguments) {

    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, String... arguments) {
        return new Note(key, List.of(arguments));
    }
}
