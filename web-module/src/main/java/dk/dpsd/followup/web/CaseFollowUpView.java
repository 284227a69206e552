package dk.dpsd.followup.web;

import dk.dpsd.casework.web.CasePage;
import dk.dpsd.followup.EntryView;
import dk.dpsd.followup.FollowUp;
import dk.dpsd.followup.ReporterQuestions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** "Analyse og sagsopfølgning" and the box "Sagsopfølgning" on the page of a case (R-CASE-15, -16). */
@Named
@RequestScoped
public class CaseFollowUpView {

    @Inject
    CasePage page;

    @Inject
    FollowUp followUp;

    @Inject
    ReporterQuestions questions;

    private List<EntryView> entries;
    private Boolean askable;

    public List<EntryView> getEntries() {
        if (entries == null) {
            entries = page.askBeside(followUp::entries, List.of());
        }
        return entries;
    }

    public boolean isExtensible() {
        return page.can("EDIT") || page.can("APPEND");
    }

    public boolean isChangeable() {
        return page.can("EDIT");
    }

    /** Whether the reporter can be asked (R-ASK-01). */
    public boolean isAskable() {
        if (askable == null) {
            askable = page.can("EDIT") && page.askBeside(questions::canAsk, false);
        }
        return askable;
    }
}
