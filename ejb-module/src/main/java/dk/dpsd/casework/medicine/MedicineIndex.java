package dk.dpsd.casework.medicine;

import dk.dpsd.casework.model.medicine.ProductFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds products by what somebody has typed so far: each typed word must begin a word of the product, be it of its trade
 * name, substance, ATC code, strength or form. Trade names that begin so come first, then substances.
 */
final class MedicineIndex {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int SHORTEST = 2;

    private record Entry(ProductFacts product, String name, String substance, List<String> words) {

        int rank(String typed) {
            if (name.startsWith(typed)) {
                return 0;
            }
            return substance.startsWith(typed) ? 1 : 2;
        }

        boolean fits(List<String> typed) {
            return typed.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
        }
    }

    private final List<Entry> entries;

    private MedicineIndex(List<Entry> entries) {
        this.entries = entries;
    }

    static MedicineIndex of(Stream<ProductFacts> products) {
        return new MedicineIndex(products.map(MedicineIndex::entry).toList());
    }

    private static Entry entry(ProductFacts product) {
        List<String> words = Stream.of(
                        product.tradeName(), product.substance(), product.atc(), product.strength(), product.form())
                .filter(Objects::nonNull)
                .flatMap(text -> words(text).stream())
                .toList();
        return new Entry(product, lower(product.tradeName()), lower(product.substance()), words);
    }

    /** The products that fit, the best first; none while fewer than two letters are typed. */
    List<ProductFacts> find(String text, int most) {
        String typed = lower(text == null ? "" : text.strip());
        List<String> words = words(typed);
        if (typed.length() < SHORTEST || words.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.fits(words))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.rank(typed))
                        .thenComparing(Entry::name))
                .limit(most)
                .map(Entry::product)
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(lower(text).split("[^\\p{L}\\p{N},.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(DANISH);
    }
}
