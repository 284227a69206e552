package dk.dpsd.casework;

import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The tabs Mine sager, Lukkede sager and Slettede/Afviste sager (R-UI-01). */
@Stateless
public class CaseLists {

    @Inject
    CaseRows rows;

    @Requires(Action.LIST_OWN_CASES)
    public ListPage<CaseRow> own(ListQuestion question) {
        return rows.page(CaseList.OWN, question);
    }

    @Requires(Action.LIST_CLOSED_CASES)
    public ListPage<CaseRow> closed(ListQuestion question) {
        return rows.page(CaseList.CLOSED, question);
    }

    @Requires(Action.LIST_DROPPED_CASES)
    public ListPage<CaseRow> dropped(ListQuestion question) {
        return rows.page(CaseList.DROPPED, question);
    }
}
