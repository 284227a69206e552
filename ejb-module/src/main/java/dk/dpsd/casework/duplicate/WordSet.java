package dk.dpsd.casework.duplicate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that say what it is about: without the small ones that every Danish text has, and without the ends
 * that a word takes on in a sentence.
 */
final class WordSet {

    private static final int SHORTEST = 3;
    private static final int STEM = 6;
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> STOP_WORDS = load();

    /** By stem; the word as it was written first. */
    private final Map<String, String> words;

    private WordSet(Map<String, String> words) {
        this.words = words;
    }

    static WordSet of(String... texts) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(texts)
                .filter(text -> text != null)
                .flatMap(NOT_A_WORD::splitAsStream)
                .map(word -> word.toLowerCase(DANISH))
                .filter(word -> word.length() >= SHORTEST && !STOP_WORDS.contains(word))
                .forEach(word -> words.putIfAbsent(word.substring(0, Math.min(STEM, word.length())), word));
        return new WordSet(words);
    }

    /** How alike two sets are, from 0 to 1: the words they share among all they have (Jaccard). */
    double likeness(WordSet other) {
        long shared = words.keySet().stream().filter(other.words::containsKey).count();
        long all = words.size() + other.words.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Words both have, as this one writes them, the longest first. */
    List<String> shared(WordSet other, int most) {
        return words.entrySet().stream()
                .filter(word -> other.words.containsKey(word.getKey()))
                .map(Map.Entry::getValue)
                .sorted((one, two) -> two.length() - one.length())
                .limit(most)
                .toList();
    }

    private static Set<String> load() {
        try (var reader = new BufferedReader(
                new InputStreamReader(WordSet.class.getResourceAsStream("stop-words.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
