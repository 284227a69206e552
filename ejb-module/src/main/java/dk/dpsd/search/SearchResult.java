package dk.dpsd.search;

import dk.dpsd.search.index.SearchKey;
import dk.dpsd.search.index.Words;
import dk.dpsd.shared.model.Count;
import java.util.List;
import java.util.Optional;

/**
 * A page of what was found.
 *
 * @param count on all pages
 * @param next where the next page begins; empty on the last one
 * @param common small words that were typed and not looked for
 * @param vain whether something was typed and none of it can be looked for
 */
public record SearchResult(
        List<SearchRow> rows, Count count, Optional<SearchKey> next, List<String> common, boolean vain) {

    public SearchResult {
        rows = List.copyOf(rows);
        common = List.copyOf(common);
    }

    /** What words find that no case can have: nothing. */
    static SearchResult none(Words vain) {
        return new SearchResult(List.of(), Count.of(0), Optional.empty(), vain.common(), true);
    }
}
