package dk.dpsd.casework.web;

import dk.dpsd.casework.HandlerChoice;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.overview.OpenCaseRow;
import dk.dpsd.casework.overview.OpenCases;
import dk.dpsd.casework.web.listing.ListTables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Åbne sager (R-OPEN-01, R-OPEN-03): the cases of people who left, and a page of all others. */
@Named
@RequestScoped
public class OpenCasesView {

    @Inject
    OpenCases cases;

    @Inject
    ListTables tables;

    private List<OpenCaseRow> left;
    private ListPage<OpenCaseRow> page;
    private List<HandlerChoice> choices;

    public List<OpenCaseRow> getLeft() {
        if (left == null) {
            left = cases.left();
        }
        return left;
    }

    /** The others of this page: who left is listed above. */
    public List<OpenCaseRow> getRows() {
        return getPage().rows().stream().filter(row -> !row.left()).toList();
    }

    public ListPage<OpenCaseRow> getPage() {
        if (page == null) {
            page = cases.page(tables.of(CaseList.OPEN).question());
        }
        return page;
    }

    public List<HandlerChoice> getChoices() {
        if (choices == null) {
            choices = cases.choices();
        }
        return choices;
    }

    String nameOf(long handler) {
        return getChoices().stream()
                .filter(choice -> choice.id() == handler)
                .map(HandlerChoice::name)
                .findFirst()
                .orElse("");
    }

    /** After a deed the lists are asked for anew. */
    void forget() {
        left = null;
        page = null;
    }
}
