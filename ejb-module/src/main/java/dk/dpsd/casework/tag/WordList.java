package dk.dpsd.casework.tag;

import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.casework.store.KeywordStore.Written;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words somebody may see in use, each with its count and with those spelt like it. */
final class WordList {

    private static final int NEIGHBOURS = 3;

    private final List<UsedWord> words;

    private WordList(List<UsedWord> words) {
        this.words = words;
    }

    /** @param writings the most used first */
    static WordList of(List<Written> writings) {
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, Long> cases = new LinkedHashMap<>();
        for (Written written : writings) {
            shown.putIfAbsent(written.folded(), written.word());
            cases.merge(written.folded(), written.cases(), Long::sum);
        }
        return new WordList(shown.entrySet().stream()
                .map(entry -> new UsedWord(
                        entry.getKey(), entry.getValue(), cases.get(entry.getKey()), near(entry.getKey(), shown)))
                .sorted(Comparator.comparingLong(UsedWord::cases).reversed().thenComparing(UsedWord::folded))
                .toList());
    }

    private static List<String> near(String folded, Map<String, String> shown) {
        return shown.entrySet().stream()
                .filter(other -> Spelling.isNear(folded, other.getKey()))
                .limit(NEIGHBOURS)
                .map(Map.Entry::getValue)
                .toList();
    }

    List<UsedWord> words() {
        return words;
    }

    /** The more used word that somebody may have meant by what she wrote; empty where what she wrote is as much in use. */
    Optional<UsedWord> meant(String typed) {
        String folded = Keyword.fold(typed);
        if (folded == null) {
            return Optional.empty();
        }
        long own = words.stream()
                .filter(word -> word.folded().equals(folded))
                .mapToLong(UsedWord::cases)
                .sum();
        return words.stream()
                .filter(word -> word.cases() > own && Spelling.isNear(folded, word.folded()))
                .findFirst();
    }
}
