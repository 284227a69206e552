package dk.dpsd.shared.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, found by key and never by offset.
 *
 * @param rows the rows, in the order of the list
 * @param next the key to ask for the rows after these; empty on the last page
 */
public record Page<T>(List<T> rows, Optional<PageKey> next) {

    public static final int SIZE = 25;

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * The page of a list that was asked for one row more than fits.
     *
     * @param found at most {@link #SIZE} rows and one
     * @param key the key of a row, for going on behind it
     */
    public static <T> Page<T> of(List<T> found, Function<T, PageKey> key) {
        if (found.size() <= SIZE) {
            return new Page<>(found, Optional.empty());
        }
        return new Page<>(found.subList(0, SIZE), Optional.of(key.apply(found.get(SIZE - 1))));
    }

    /** The same page with its rows as something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<R>(rows.stream().<R>map(change).toList(), next);
    }
}
