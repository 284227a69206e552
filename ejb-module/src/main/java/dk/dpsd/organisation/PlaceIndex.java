package dk.dpsd.organisation;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.organisation.model.SorUnit;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds places while somebody is still typing (lokationsopslag), over all units: every word typed must begin a word of
 * the place's name, its town or the names above it. Never changes, so any number of threads may ask it.
 */
final class PlaceIndex {

    private static final int MOST_WORDS = 8;

    private final SorUnit[] units;
    private final String[] folded;
    private final WordLists own;
    private final WordLists around;
    private final Hierarchy tree;

    private PlaceIndex(Hierarchy tree, SorUnit[] units, String[] folded, WordLists own, WordLists around) {
        this.tree = tree;
        this.units = units;
        this.folded = folded;
        this.own = own;
        this.around = around;
    }

    static PlaceIndex of(Hierarchy tree) {
        var units = sorted(tree.units());
        var folded = new String[units.length];
        var own = new WordLists.Builder();
        var around = new WordLists.Builder();
        Map<Long, Collection<String>> nameWords = new HashMap<>();
        for (var unit : units) {
            nameWords.put(unit.code(), PlaceWords.words(unit.name()));
        }
        for (int i = 0; i < units.length; i++) {
            folded[i] = PlaceWords.fold(units[i].name());
            own.add(nameWords.get(units[i].code()), i);
            around.add(PlaceWords.words(units[i].town().orElse("")), i);
            for (long above : units[i].ancestors().path()) {
                if (above != units[i].code()) {
                    around.add(nameWords.getOrDefault(above, List.of()), i);
                }
            }
        }
        return new PlaceIndex(tree, units, folded, own.build(), around.build());
    }

    /** The units that match and are open that day: exact names first, then names that begin so, then the others. */
    List<SorUnit> find(String text, LocalDate day, int most) {
        return find(text, unit -> unit.activeOn(day), most);
    }

    /** The units that match and are wanted: exact names first, then names that begin so, then the others. */
    List<SorUnit> find(String text, Predicate<SorUnit> wanted, int most) {
        var byCode = SorCode.parse(text).flatMap(c -> tree.unit(c.value()));
        if (byCode.isPresent()) {
            return byCode.filter(wanted).stream().toList();
        }
        var words = PlaceWords.words(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty() || most < 1) {
            return List.of();
        }
        var inName = all();
        var anywhere = all();
        for (String word : words) {
            var hits = new BitSet(units.length);
            var ways = PlaceWords.ways(word);
            ways.forEach(way -> own.mark(way, hits));
            inName.and(hits);
            ways.forEach(way -> around.mark(way, hits));
            anywhere.and(hits);
        }
        return best(PlaceWords.ways(PlaceWords.fold(text)), inName, anywhere, wanted, most);
    }

    private List<SorUnit> best(List<String> ways, BitSet inName, BitSet anywhere, Predicate<SorUnit> wanted, int most) {
        var ranks = List.of(
                new ArrayList<SorUnit>(), new ArrayList<SorUnit>(), new ArrayList<SorUnit>(), new ArrayList<SorUnit>());
        for (int i = anywhere.nextSetBit(0); i >= 0; i = anywhere.nextSetBit(i + 1)) {
            var rank = ranks.get(rank(i, ways, inName));
            if (rank.size() < most && wanted.test(units[i])) {
                rank.add(units[i]);
            }
        }
        return ranks.stream().flatMap(List::stream).limit(most).toList();
    }

    private int rank(int i, List<String> ways, BitSet inName) {
        if (!inName.get(i)) {
            return 3;
        }
        String name = folded[i];
        if (ways.contains(name)) {
            return 0;
        }
        return ways.stream().anyMatch(name::startsWith) ? 1 : 2;
    }

    /** The owners of a kind that are open that day, by name. */
    Stream<SorUnit> owners(LocalDate day) {
        return Stream.of(units).filter(u -> u.depth() == 1 && u.activeOn(day));
    }

    private BitSet all() {
        var all = new BitSet(units.length);
        all.set(0, units.length);
        return all;
    }

    private static SorUnit[] sorted(Collection<SorUnit> units) {
        var danish = Collator.getInstance(Locale.forLanguageTag("da-DK"));
        return units.stream()
                .map(u -> Map.entry(danish.getCollationKey(u.name()), u))
                .sorted(Comparator.comparing(Map.Entry<java.text.CollationKey, SorUnit>::getKey)
                        .thenComparing(e -> e.getValue().code()))
                .map(Map.Entry::getValue)
                .toArray(SorUnit[]::new);
    }
}
