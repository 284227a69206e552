package dk.dpsd.search;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.search.index.SearchOrder;

/**
 * What somebody searches for.
 *
 * @param words what she typed into the one box; may be empty
 * @param criteria what she chose, and the Stednavne and Emneord she named
 */
public record SearchAsk(String words, CaseCriteria criteria, SearchOrder order) {

    public static final SearchAsk NOTHING = new SearchAsk("", CaseCriteria.ALL, SearchOrder.NEWEST);

    public SearchAsk {
        words = words == null ? "" : words.strip();
        order = order == null ? SearchOrder.NEWEST : order;
        // Without words nothing fits better than anything else.
        order = words.isEmpty() && order == SearchOrder.BEST ? SearchOrder.NEWEST : order;
    }

    public boolean isNothing() {
        return words.isEmpty() && criteria.isAll();
    }

    /** Whether something was typed: then it stands in no address (design 13). */
    public boolean isTyped() {
        return !words.isEmpty() || !criteria.words().isEmpty();
    }
}
