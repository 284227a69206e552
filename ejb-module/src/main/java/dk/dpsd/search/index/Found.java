package dk.dpsd.search.index;

import dk.dpsd.shared.model.Count;
import java.util.List;
import java.util.Optional;

/**
 * A page of what the index found.
 *
 * @param count how many there are on all pages
 * @param next where the next page begins; empty on the last one
 */
public record Found(List<Hit> hits, Count count, Optional<SearchKey> next) {

    public static final Found NOTHING = new Found(List.of(), Count.of(0), Optional.empty());

    public Found {
        hits = List.copyOf(hits);
    }

    /**
     * A case.
     *
     * @param version the one that was read: the excerpt is of that one and no other
     */
    public record Hit(long caseId, int version, Excerpt excerpt) {}
}
