package dk.dpsd.casework.model.criteria;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a list, a search, a report or a plan chooses among the cases somebody may reach. Several values of one
 * criterion are alternatives; several criteria must all hold; nothing chosen is every case. It narrows a scope and can
 * never widen it.
 *
 * @param coded codes, fit for an address
 * @param words Stednavn and Emneord; free text, and so never in an address
 * @param places units, alternatives
 * @param received when the report came
 * @param occurred when it happened; cases that do not say are left out where days are asked for
 * @param due the last day of the 90 (R-ANON-06)
 */
public record CaseCriteria(
        Map<Coded, Set<String>> coded,
        Map<Worded, Set<String>> words,
        Set<PlaceWanted> places,
        Days received,
        Days occurred,
        Days due) {

    public static final CaseCriteria ALL = new CaseCriteria(Map.of(), Map.of(), Set.of(), Days.ANY, Days.ANY, Days.ANY);

    /** @throws IllegalArgumentException for a value that its criterion does not take */
    public CaseCriteria {
        coded = kept(Coded.class, coded);
        words = kept(Worded.class, words);
        places = Set.copyOf(places);
        coded.forEach((criterion, values) -> values.forEach(value -> {
            if (!criterion.takes(value)) {
                throw new IllegalArgumentException(criterion + " does not take this value");
            }
        }));
    }

    private static <K extends Enum<K>> Map<K, Set<String>> kept(Class<K> kind, Map<K, Set<String>> given) {
        var kept = new EnumMap<K, Set<String>>(kind);
        given.forEach((key, values) -> {
            if (!values.isEmpty()) {
                kept.put(key, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** What one criterion asks for; empty where it asks for nothing. */
    public Set<String> of(Coded criterion) {
        return coded.getOrDefault(criterion, Set.of());
    }

    public Set<String> of(Worded criterion) {
        return words.getOrDefault(criterion, Set.of());
    }

    /** The same with one criterion asked in this way instead; no values: not asked. */
    public CaseCriteria with(Coded criterion, String... values) {
        var changed = new EnumMap<Coded, Set<String>>(Coded.class);
        changed.putAll(coded);
        changed.put(criterion, Stream.of(values).collect(Collectors.toSet()));
        return new CaseCriteria(changed, words, places, received, occurred, due);
    }

    /** The same with these words; no words: not asked. */
    public CaseCriteria with(Worded criterion, Set<String> typed) {
        var changed = new EnumMap<Worded, Set<String>>(Worded.class);
        changed.putAll(words);
        changed.put(
                criterion,
                typed.stream().map(criterion::compared).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new CaseCriteria(coded, changed, places, received, occurred, due);
    }

    public CaseCriteria at(Set<PlaceWanted> wanted) {
        return new CaseCriteria(coded, words, wanted, received, occurred, due);
    }

    public CaseCriteria received(Days days) {
        return new CaseCriteria(coded, words, places, days, occurred, due);
    }

    public CaseCriteria occurred(Days days) {
        return new CaseCriteria(coded, words, places, received, days, due);
    }

    public CaseCriteria due(Days days) {
        return new CaseCriteria(coded, words, places, received, occurred, days);
    }

    /** What may stand in an address: all but the words. */
    public CaseCriteria withoutWords() {
        return new CaseCriteria(coded, Map.of(), places, received, occurred, due);
    }
}
