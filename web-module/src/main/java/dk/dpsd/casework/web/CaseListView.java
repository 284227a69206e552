package dk.dpsd.casework.web;

import dk.dpsd.casework.CaseLists;
import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.web.listing.ListTables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The lists Mine sager, Lukkede sager and Slettede/Afviste sager (R-UI-01), a page at a time. */
@Named
@RequestScoped
public class CaseListView {

    @Inject
    CaseLists lists;

    @Inject
    ListTables tables;

    private ListPage<CaseRow> page;

    public void openOwn() {
        page = lists.own(tables.of(CaseList.OWN).question());
    }

    public void openClosed() {
        page = lists.closed(tables.of(CaseList.CLOSED).question());
    }

    public void openDropped() {
        page = lists.dropped(tables.of(CaseList.DROPPED).question());
    }

    /** Null where the page is not being shown, but something on it was pressed. */
    public ListPage<CaseRow> getPage() {
        return page;
    }
}
