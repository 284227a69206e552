package dk.dpsd.casework.model.listing;

import dk.dpsd.shared.model.Action;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The lists beside the tabs: sorted by the closed keys of what they show and by nothing else, or the order would tell. */
public enum SideList {
    /** Sager, jeg har fået adgang til. */
    GRANTED(Action.LIST_GRANTED_CASES, EnumSet.of(SortKey.RECEIVED, SortKey.PLACE)),
    /** Videregivne sager, which can be called back. */
    PASSED_ON(Action.RECALL_CASE, EnumSet.of(SortKey.RECEIVED, SortKey.PLACE, SortKey.HANDLER)),
    /** Uden postkasse. */
    UNROUTED(Action.PLACE_UNROUTED, EnumSet.of(SortKey.RECEIVED, SortKey.PLACE));

    private final Action action;
    private final Set<SortKey> keys;

    SideList(Action action, Set<SortKey> keys) {
        this.action = action;
        this.keys = Collections.unmodifiableSet(keys);
    }

    public Action action() {
        return action;
    }

    /** The order it comes in where nobody asks for another. */
    public ListOrder order() {
        return ListOrder.NEWEST;
    }

    public boolean allows(ListOrder wished) {
        return keys.contains(wished.key());
    }
}
