package dk.dpsd.reception.web;

import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.model.listing.CaseList;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.casework.web.Refusal;
import dk.dpsd.casework.web.Refusals;
import dk.dpsd.casework.web.listing.ListTables;
import dk.dpsd.casework.web.listing.SideTable;
import dk.dpsd.reception.Inbox;
import dk.dpsd.reception.PassedOnCase;
import dk.dpsd.reception.Reception;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Indbakke, and below it the cases that were passed on and can be called back. */
@Named
@RequestScoped
public class InboxView {

    @Inject
    Inbox inbox;

    @Inject
    Reception reception;

    @Inject
    Refusals refusals;

    @Inject
    ListTables tables;

    @Inject
    Notices notices;

    @Inject
    Language language;

    private String passedAfter;
    private ListPage<CaseRow> page;
    private ListPage<PassedOnCase> passed;
    private SideTable passedTable;
    private String passedOrder;
    private String recalled;
    private int recalledVersion;
    private Refusal refusal;

    public ListPage<CaseRow> getPage() {
        if (page == null) {
            page = inbox.received(tables.of(CaseList.INBOX).question());
        }
        return page;
    }

    public ListPage<PassedOnCase> getPassed() {
        if (passed == null) {
            passed = inbox.passedOn(getPassedTable().question());
        }
        return passed;
    }

    public SideTable getPassedTable() {
        if (passedTable == null) {
            var asked = new SideTable.Asked("videre", passedOrder, passedAfter, "passed-title");
            passedTable = new SideTable(SideList.PASSED_ON, asked, language.texts("casework"));
        }
        return passedTable;
    }

    /** "Kald sagen tilbage", once it was confirmed. */
    public void recall() {
        try {
            reception.recall(PublicId.parse(recalled).orElseThrow(NotThereException::new), recalledVersion);
            notices.say(language.texts("reception").getString("recall.done"));
            Redirect.to("/indbakke");
        } catch (RefusedException refused) {
            refusal = refusals.say(refused);
        }
    }

    public Refusal getRefusal() {
        return refusal;
    }

    public String getPassedAfter() {
        return passedAfter;
    }

    public void setPassedAfter(String passedAfter) {
        this.passedAfter = passedAfter;
    }

    public String getPassedOrder() {
        return passedOrder;
    }

    public void setPassedOrder(String passedOrder) {
        this.passedOrder = passedOrder;
    }

    public String getRecalled() {
        return recalled;
    }

    public void setRecalled(String recalled) {
        this.recalled = recalled;
    }

    public int getRecalledVersion() {
        return recalledVersion;
    }

    public void setRecalledVersion(int recalledVersion) {
        this.recalledVersion = recalledVersion;
    }
}
