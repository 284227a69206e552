package dk.dpsd.casework.listing;

import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.shared.model.Count;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list of cases.
 *
 * @param next where the next page begins; empty on the last one
 * @param count how many cases the list has by these criteria
 * @param cut whether there were more than are sorted by a key without an index: the page says so
 */
public record ListPage<T>(List<T> rows, Optional<ListKey> next, Count count, boolean cut) {

    public ListPage {
        rows = List.copyOf(rows);
    }

    /** The same page of a list that has so many cases. */
    public ListPage<T> of(Count cases) {
        return new ListPage<>(rows, next, cases, cut);
    }

    /** The same page with its rows as something else. */
    public <R> ListPage<R> with(Function<List<T>, List<R>> change) {
        return new ListPage<>(change.apply(rows), next, count, cut);
    }
}
