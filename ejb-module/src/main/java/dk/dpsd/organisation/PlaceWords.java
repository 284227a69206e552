package dk.dpsd.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How words are compared when somebody looks for a place: without regard to case and accents. Æ, ø and å are letters of
 * their own, never a, o; but who types ae, oe or aa also means them, and å and aa are two ways to write one letter.
 */
final class PlaceWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final String RING = "a\u030A";
    private static final List<String[]> WAYS = List.of(
            new String[] {"ae", "æ"}, new String[] {"oe", "ø"}, new String[] {"aa", "å"}, new String[] {"å", "aa"});

    /** A word with ever so many a's must not make the search slow. */
    private static final int MOST_WAYS = 16;

    private PlaceWords() {}

    /** The text as it is compared. */
    static String fold(String text) {
        String split = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String kept = split.replace(RING, "å");
        return ACCENT.matcher(kept).replaceAll("").strip();
    }

    /** The folded words of a text, each once. */
    static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        for (String word : BETWEEN.split(fold(text))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** All ways a folded word may be written in the register. */
    static List<String> ways(String word) {
        var ways = new LinkedHashSet<String>();
        ways.add(word);
        for (var pair : WAYS) {
            for (String way : List.copyOf(ways)) {
                replaceEach(way, pair[0], pair[1], 0, ways);
            }
        }
        return new ArrayList<>(ways);
    }

    private static void replaceEach(String word, String from, String to, int start, Set<String> ways) {
        int at = word.indexOf(from, start);
        if (at < 0 || ways.size() >= MOST_WAYS) {
            return;
        }
        String other = word.substring(0, at) + to + word.substring(at + from.length());
        ways.add(other);
        replaceEach(other, from, to, at + to.length(), ways);
        replaceEach(word, from, to, at + from.length(), ways);
    }
}
