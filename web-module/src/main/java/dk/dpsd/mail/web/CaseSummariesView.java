package dk.dpsd.mail.web;

import dk.dpsd.casework.web.CasePage;
import dk.dpsd.mail.summary.SentSummary;
import dk.dpsd.mail.summary.Summaries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The box "Resumé" on the page of a case: what can be sent, and what became of what was (R-RES-02, R-RES-06). */
@Named
@RequestScoped
public class CaseSummariesView {

    @Inject
    CasePage page;

    @Inject
    Summaries summaries;

    private List<SentSummary> sent;

    public List<SentSummary> getSent() {
        if (sent == null) {
            sent = page.may("SEND_SUMMARY") ? page.askBeside(summaries::sent, List.of()) : List.of();
        }
        return sent;
    }
}
