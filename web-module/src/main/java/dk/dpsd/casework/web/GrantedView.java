package dk.dpsd.casework.web;

import dk.dpsd.casework.grant.GrantedCases;
import dk.dpsd.casework.grant.GrantedRow;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.casework.web.listing.SideTable;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** "Sager, jeg har fået adgang til", below Mine sager. */
@Named
@RequestScoped
public class GrantedView {

    @Inject
    GrantedCases cases;

    @Inject
    Language language;

    private String after;
    private String order;
    private ListPage<GrantedRow> page;
    private SideTable table;

    public ListPage<GrantedRow> getPage() {
        if (page == null) {
            page = cases.page(getTable().question());
        }
        return page;
    }

    public SideTable getTable() {
        if (table == null) {
            var asked = new SideTable.Asked("givet", order, after, "granted-title");
            table = new SideTable(SideList.GRANTED, asked, language.texts("casework"));
        }
        return table;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
