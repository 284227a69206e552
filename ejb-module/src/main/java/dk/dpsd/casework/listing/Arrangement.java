package dk.dpsd.casework.listing;

import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.listing.Hit;
import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.casework.model.listing.SortKey;
import dk.dpsd.shared.model.PageKey;
import java.text.Collator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sorts the cases of a list: by the key, those without one last whichever way round, and those alike by their days left.
 * Names go by the Danish alphabet.
 */
final class Arrangement {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final ListOrder order;
    private final Comparator<Hit> comparator;

    /**
     * @param units what a unit is called, null where nobody knows
     * @param handlers what an account is called, null where nobody knows
     */
    Arrangement(ListOrder order, Function<Long, String> units, Function<Long, String> handlers) {
        this.order = order;
        boolean newest = order == ListOrder.NEWEST || order == ListOrder.CALMEST;
        this.comparator = byKey(order, units, handlers)
                .thenComparing(Arrangement::receivedAt, newest ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .thenComparing(Hit::id, newest ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    private static Instant receivedAt(Hit hit) {
        return hit.receivedAt();
    }

    private static Comparator<Hit> byKey(
            ListOrder order, Function<Long, String> units, Function<Long, String> handlers) {
        boolean down = order.isDescending();
        return switch (order.key()) {
            case RECEIVED, DAYS -> (one, other) -> 0;
            case SEVERITY -> keyed(Hit::severity, Comparator.naturalOrder(), down);
            case PLACE -> keyed(hit -> name(hit.unit(), units), Collator.getInstance(DANISH)::compare, down);
            case HANDLER -> keyed(hit -> name(hit.handler(), handlers), Collator.getInstance(DANISH)::compare, down);
            case ACTIVITY -> keyed(Hit::active, Comparator.naturalOrder(), down);
        };
    }

    private static <V> Comparator<Hit> keyed(Function<Hit, V> key, Comparator<V> upwards, boolean down) {
        return Comparator.comparing(key, Comparator.nullsLast(down ? upwards.reversed() : upwards));
    }

    private static String name(Long of, Function<Long, String> names) {
        return of == null ? null : names.apply(of);
    }

    List<Hit> sorted(List<Hit> hits) {
        return hits.stream().sorted(comparator).toList();
    }

    /** So many rows behind a key; also where the row of the key is gone. */
    List<Hit> page(List<Hit> hits, Optional<ListKey> after, int size) {
        return hits.stream()
                .filter(hit ->
                        after.map(key -> comparator.compare(hit, row(key)) > 0).orElse(true))
                .sorted(comparator)
                .limit(size)
                .toList();
    }

    /** Where a page ends that ends with this row. */
    ListKey keyOf(Hit last) {
        return new ListKey(new PageKey(last.receivedAt(), last.id()), value(last));
    }

    private long value(Hit hit) {
        return switch (order.key()) {
            case RECEIVED, DAYS -> 0;
            case SEVERITY -> hit.severity().ordinal() + 1L;
            case PLACE -> hit.unit() == null ? 0 : hit.unit();
            case HANDLER -> hit.handler() == null ? 0 : hit.handler();
            case ACTIVITY -> ChronoUnit.MICROS.between(Instant.EPOCH, hit.active());
        };
    }

    /** A row as the key tells of it, for comparing with. */
    private Hit row(ListKey key) {
        SortKey by = order.key();
        long value = key.value();
        return new Hit(
                key.last().id(),
                key.last().at(),
                by == SortKey.SEVERITY ? severity(value) : null,
                by == SortKey.PLACE && value > 0 ? value : null,
                null,
                by == SortKey.HANDLER && value > 0 ? value : null,
                by == SortKey.ACTIVITY ? Instant.EPOCH.plus(value, ChronoUnit.MICROS) : null);
    }

    private static SeverityCategory severity(long value) {
        return value < 1 || value > SeverityCategory.values().length
                ? null
                : SeverityCategory.values()[(int) value - 1];
    }
}
