package dk.dpsd.casework;

import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The tabs Mine sager, Lukkede sager and Slettede/Afviste sager (R-UI-01). */
@Stateless
public class CaseLists {

    @Inject
    CaseRows rows;

    @Requires(Action.LIST_OWN_CASES)
    public Page<CaseRow> own(Optional<PageKey> after) {
        return rows.page(Action.LIST_OWN_CASES, after);
    }

    @Requires(Action.LIST_OWN_CASES)
    public Count countOwn() {
        return rows.count(Action.LIST_OWN_CASES);
    }

    @Requires(Action.LIST_CLOSED_CASES)
    public Page<CaseRow> closed(Optional<PageKey> after) {
        return rows.page(Action.LIST_CLOSED_CASES, after);
    }

    @Requires(Action.LIST_CLOSED_CASES)
    public Count countClosed() {
        return rows.count(Action.LIST_CLOSED_CASES);
    }

    @Requires(Action.LIST_DROPPED_CASES)
    public Page<CaseRow> dropped(Optional<PageKey> after) {
        return rows.page(Action.LIST_DROPPED_CASES, after);
    }

    @Requires(Action.LIST_DROPPED_CASES)
    public Count countDropped() {
        return rows.count(Action.LIST_DROPPED_CASES);
    }
}
