package dk.dpsd.it.anonymisation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that stand for what must not stay, one for every field somebody fills in: eight letters of which no four stand in any
 * text of the product, nor in a digest, a token or an id, because two of them are æ, ø or å and one is q, x, z, w or c. Where
 * only plain letters may stand (a mail address), chance makes four of them in every long token: there six in a row count.
 * Of numbers five digits in a row count, for four stand in every year and moment.
 */
final class Markers {

    static final int RUN = 4;
    static final int PLAIN_RUN = 6;
    static final int DIGIT_RUN = 5;

    private static final String RARE = "qxzwc";
    private static final String CONSONANTS = RARE + "jvkhfpgbd";
    private static final int MOST_TRIES = 10_000;
    private static final String VOWELS = "æøå";
    private static final int PAIRS = 4;
    private static final int PLAIN_LETTERS = 10;

    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> fieldOfRun = new LinkedHashMap<>();
    private final Map<String, String> fieldOfPlainRun = new LinkedHashMap<>();
    private final Map<String, String> fieldOfDigits = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    Markers(long seed) {
        random = new Random(seed);
    }

    /** Markers of which none is taken for one of the others, as far as those are known by now. */
    static Markers apartFrom(Markers others, long seed) {
        var apart = new Markers(seed);
        apart.taken.addAll(others.fieldOfRun.keySet());
        return apart;
    }

    /** The word of a field, with a capital as a name has it. */
    String word(String field) {
        return words.computeIfAbsent(field, this::newWord);
    }

    /** An address whose part before the @ is of this field alone. */
    String email(String field) {
        return words.computeIfAbsent(field, name -> {
            String local = letters(CONSONANTS, PLAIN_LETTERS);
            runs(local, PLAIN_RUN).forEach(run -> fieldOfPlainRun.put(run, name));
            return local + "@demo.example";
        });
    }

    /** A number that is known from now on as what this field holds. */
    String number(String field, String number) {
        for (String run : runs(number.replaceAll("\\D", ""), DIGIT_RUN)) {
            fieldOfDigits.put(run, field);
        }
        return number;
    }

    /** Everything that stands for a name now. */
    List<String> words() {
        return List.copyOf(words.values());
    }

    Map<String, String> fieldOfRun() {
        return fieldOfRun;
    }

    Map<String, String> fieldOfPlainRun() {
        return fieldOfPlainRun;
    }

    Map<String, String> fieldOfDigits() {
        return fieldOfDigits;
    }

    private String newWord(String field) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String word = IntStream.range(0, PAIRS)
                    .mapToObj(pair -> letters(CONSONANTS, 1) + letters(VOWELS, 1))
                    .reduce("", String::concat);
            Set<String> runs = runs(word, RUN);
            if (runs.stream().allMatch(this::isFree)) {
                runs.forEach(run -> fieldOfRun.put(run, field));
                return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            }
        }
        throw new IllegalStateException("no more words of which no four letters are alike");
    }

    private boolean isFree(String run) {
        return !fieldOfRun.containsKey(run)
                && !taken.contains(run)
                && run.chars().anyMatch(letter -> RARE.indexOf(letter) >= 0);
    }

    private String letters(String from, int count) {
        return random.ints(count, 0, from.length())
                .mapToObj(at -> from.substring(at, at + 1))
                .reduce("", String::concat);
    }

    private static Set<String> runs(String word, int length) {
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + length <= word.length(); at++) {
            runs.add(word.substring(at, at + length));
        }
        return runs;
    }
}
