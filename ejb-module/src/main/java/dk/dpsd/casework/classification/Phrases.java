package dk.dpsd.casework.classification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plain matching of phrases in a text, word by word; a phrase's word that ends with {@code *} is the beginning of one. */
final class Phrases {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}*]+");
    private static final String OPEN = "*";

    private Phrases() {}

    /** The words of a text, as they are compared. */
    static List<String> words(String text) {
        return Stream.of(BETWEEN.split(text.toLowerCase(DANISH)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of the text by which the phrase is found in it, or nothing. */
    static Optional<String> find(List<String> phrase, List<String> text) {
        for (int start = 0; start + phrase.size() <= text.size(); start++) {
            List<String> part = text.subList(start, start + phrase.size());
            if (!phrase.isEmpty() && fits(phrase, part)) {
                return Optional.of(String.join(" ", part));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> phrase, List<String> part) {
        for (int i = 0; i < phrase.size(); i++) {
            String wanted = phrase.get(i);
            boolean same = wanted.endsWith(OPEN)
                    ? part.get(i).startsWith(wanted.substring(0, wanted.length() - 1))
                    : part.get(i).equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Whether each of the typed words begins one of these words. */
    static boolean begin(List<String> typed, List<String> words) {
        return typed.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}
