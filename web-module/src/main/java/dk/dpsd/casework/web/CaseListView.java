package dk.dpsd.casework.web;

import dk.dpsd.casework.CaseLists;
import dk.dpsd.casework.CaseRow;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The lists Mine sager, Lukkede sager and Slettede/Afviste sager (R-UI-01), a page at a time. */
@Named
@RequestScoped
public class CaseListView {

    @Inject
    CaseLists lists;

    private String after;
    private Page<CaseRow> page;
    private Count count;

    public void openOwn() {
        page = lists.own(PageKey.parse(after));
        count = lists.countOwn();
    }

    public void openClosed() {
        page = lists.closed(PageKey.parse(after));
        count = lists.countClosed();
    }

    public void openDropped() {
        page = lists.dropped(PageKey.parse(after));
        count = lists.countDropped();
    }

    public List<CaseRow> getRows() {
        return page == null ? List.of() : page.rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page == null ? null : page.next().map(PageKey::toString).orElse(null);
    }

    public Count getCount() {
        return count;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
