package dk.dpsd.casework.listing;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.casework.model.listing.SideList;
import java.util.Map;
import java.util.Optional;

/** What somebody asks a list for: which cases of it, in which order, behind which row. */
public record ListQuestion(ListOrder order, CaseCriteria criteria, Optional<ListKey> after) {

    /** All of a list from its start, as it comes to who asks for nothing. */
    public static ListQuestion first(CaseList list) {
        return new ListQuestion(list.order(), CaseCriteria.ALL, Optional.empty());
    }

    /**
     * The same, as far as the list has it: one that shows nothing of what cases say is not sorted or narrowed by it either,
     * or its numbers would tell (domain A.17).
     */
    ListQuestion fitting(CaseList list) {
        ListOrder sorted = list.allows(order) ? order : list.order();
        return new ListQuestion(sorted, list.showsContent() ? criteria : withoutContent(criteria), after);
    }

    /** The same of a list beside the tabs: it is sorted by what it shows, and shows all it has. */
    ListQuestion fitting(SideList list) {
        return new ListQuestion(list.allows(order) ? order : list.order(), CaseCriteria.ALL, after);
    }

    private static CaseCriteria withoutContent(CaseCriteria all) {
        var handler = Map.of(Coded.HANDLER, all.of(Coded.HANDLER));
        return new CaseCriteria(handler, Map.of(), all.places(), all.received(), Days.ANY, all.due());
    }
}
