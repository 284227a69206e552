package dk.dpsd.search;

import java.util.List;
import java.util.Optional;

/**
 * The cases a number may mean.
 *
 * @param sure whether what was typed can hardly mean anything else
 */
public record NumberHits(List<SearchRow> rows, boolean sure) {

    static final NumberHits NONE = new NumberHits(List.of(), false);

    public NumberHits {
        rows = List.copyOf(rows);
    }

    /** The one case to go to at once. */
    public Optional<SearchRow> only() {
        return sure && rows.size() == 1 && rows.get(0).readable() ? Optional.of(rows.get(0)) : Optional.empty();
    }
}
