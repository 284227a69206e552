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

    public static final SearchAsk NOTHING = new SearchAsk("", CaseCriteria.ALL, SearchOrder.BEST);

    public SearchAsk {
        words = words == null ? "" : words.strip();
        order = order == null ? SearchOrder.BEST : order;
    }

    /** In which order the cases really come: without words nothing fits better than anything else. */
    SearchOrder sorting() {
        return words.isEmpty() && order == SearchOrder.BEST ? SearchOrder.NEWEST : order;
    }

    public boolean isNothing() {
        return words.isEmpty() && criteria.isAll();
    }

    /** Whether something was typed: then it stands in no address (design 13). */
    public boolean isTyped() {
        return !words.isEmpty() || !criteria.words().isEmpty();
    }
}
