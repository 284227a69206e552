package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.WordFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The Danish dictionary of Stavekontrolden: which words are ordinary, in every form and compound, and which proper words are
 * people's names or places. Read once, when first asked.
 */
final class DanishWords {

    private static final String FOLDER = "org/languagetool/resource/da/hunspell/da_DK.";
    private static final int MOST_REMEMBERED = 200_000;

    /** What the dictionary marks towns and other places with: their own mark, and those of inhabitants. */
    private static final Set<String> OF_PLACES = Set.of("699", "941", "947", "939");
    /** A proper word that has this and nothing else is a person's name as a rule. */
    private static final String GENITIVE_ONLY = "55";

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DanishWords INSTANCE = new DanishWords();

    private final Set<String> names = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();
    private final Hunspell spelling;

    private DanishWords() {
        try {
            places.addAll(WordFile.lower("places.txt"));
            Arrays.stream(Locale.getISOCountries())
                    .map(code -> new Locale("", code).getDisplayCountry(DANISH).toLowerCase(Locale.ROOT))
                    .forEach(places::add);
            readEntries();
            var dictionary = new Dictionary(new ByteBuffersDirectory(), "da", open("aff"), open("dic"));
            spelling = new Hunspell(dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException("The Danish dictionary cannot be read", e);
        } catch (ParseException e) {
            throw new IllegalStateException("The Danish dictionary is in another format than before", e);
        }
    }

    static DanishWords get() {
        return INSTANCE;
    }

    private static InputStream open(String ending) {
        return DanishWords.class.getClassLoader().getResourceAsStream(FOLDER + ending);
    }

    private void readEntries() throws IOException {
        try (var file = new BufferedReader(new InputStreamReader(open("dic"), StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                int slash = line.indexOf('/');
                String word = slash < 0 ? line : line.substring(0, slash);
                List<String> flags = slash < 0
                        ? List.of()
                        : Arrays.asList(line.substring(slash + 1).split(","));
                add(word, flags);
            }
        }
    }

    private void add(String word, List<String> flags) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            stems.add(word);
        } else if (flags.stream().anyMatch(OF_PLACES::contains)) {
            places.add(word.toLowerCase(Locale.ROOT));
        } else if (flags.equals(List.of(GENITIVE_ONLY)) && word.length() > 1) {
            names.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the dictionary has it as a proper word of the kind people are named by; in lower case. */
    boolean isName(String lower) {
        return names.contains(lower);
    }

    boolean isPlace(String lower) {
        return places.contains(lower) || lower.endsWith("s") && places.contains(lower.substring(0, lower.length() - 1));
    }

    /** Whether the dictionary lists it as an ordinary word, as it stands; in lower case. */
    boolean isStem(String lower) {
        return stems.contains(lower);
    }

    /** Whether it is an ordinary Danish word, in any form and as a compound too; in lower case. */
    boolean isOrdinary(String lower) {
        if (stems.contains(lower)) {
            return true;
        }
        Boolean known = asked.get(lower);
        if (known == null) {
            if (asked.size() > MOST_REMEMBERED) {
                asked.clear();
            }
            known = lower.length() < 40 && spelling.spell(lower);
            asked.put(lower, known);
        }
        return known;
    }
}
