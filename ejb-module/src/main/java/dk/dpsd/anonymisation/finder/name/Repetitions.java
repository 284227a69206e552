package dk.dpsd.anonymisation.finder.name;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Hit;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.Text;
import dk.dpsd.anonymisation.finder.Text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whoever is named once is looked for in the whole text: her first name alone, her surname alone, without capitals. */
public final class Repetitions {

    private static final int SHORTEST = 3;

    private final Text text;

    public Repetitions(Text text) {
        this.text = text;
    }

    public List<Hit> of(List<Hit> hits) {
        Set<String> named = named(hits);
        List<Hit> more = new ArrayList<>();
        for (Word word : text.words()) {
            if (isAgain(word, named)) {
                more.add(new Hit(word.start(), word.end(), Kind.NAME, Confidence.CHECK, "name.again"));
            }
        }
        return more;
    }

    private static boolean isAgain(Word word, Set<String> named) {
        String lower = word.lower();
        if (!named.contains(lower) && !named.contains(NameWords.base(lower)) || NameWords.isNoName(lower)) {
            return false;
        }
        if (!word.isCapitalised()) {
            return !NameWords.isOrdinary(lower);
        }
        return !word.first() || !NameWords.isAmbiguous(lower) || !NameWords.isOrdinary(lower);
    }

    private Set<String> named(List<Hit> hits) {
        Set<String> named = new HashSet<>();
        for (Hit hit : hits) {
            if (hit.kind() == Kind.NAME && hit.confidence() != Confidence.CHECK) {
                for (String part :
                        text.value().substring(hit.start(), hit.end()).split("[^\\p{L}'’-]+")) {
                    String lower = part.toLowerCase(Locale.ROOT);
                    if (lower.length() >= SHORTEST) {
                        named.add(lower);
                        named.add(NameWords.base(lower));
                    }
                }
            }
        }
        named.removeIf(part -> part.length() < SHORTEST);
        return named;
    }
}
