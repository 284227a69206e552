package dk.dpsd.casework.web;

import dk.dpsd.casework.grant.GrantedCases;
import dk.dpsd.casework.grant.GrantedRow;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** "Sager, jeg har fået adgang til", below Mine sager. */
@Named
@RequestScoped
public class GrantedView {

    @Inject
    GrantedCases cases;

    private String after;
    private Page<GrantedRow> page;

    public List<GrantedRow> getRows() {
        return page().rows();
    }

    public String getNext() {
        return page().next().map(PageKey::toString).orElse(null);
    }

    public Count getCount() {
        return cases.count();
    }

    private Page<GrantedRow> page() {
        if (page == null) {
            page = cases.page(PageKey.parse(after));
        }
        return page;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
