package dk.dpsd.search;

import dk.dpsd.search.index.SearchKey;
import dk.dpsd.shared.model.Count;
import java.util.List;
import java.util.Optional;

/**
 * A page of what was found.
 *
 * @param count on all pages
 * @param next where the next page begins; empty on the last one
 */
public record SearchResult(List<SearchRow> rows, Count count, Optional<SearchKey> next) {

    public SearchResult {
        rows = List.copyOf(rows);
    }
}
