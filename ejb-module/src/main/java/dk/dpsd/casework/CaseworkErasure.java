package dk.dpsd.casework;

import dk.dpsd.casework.model.CaseDraft;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.DraftStore;
import dk.dpsd.shared.model.Redaction;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Covers in the original report what was decided; its identifiers go (R-ANON-02), and so do the drafts people have on the
 * case. Its documents were cleaned before.
 */
@Dependent
public class CaseworkErasure implements ErasesCaseData {

    private static final Scope ENDING = Scope.task(SystemTask.ERASE);

    @Inject
    CaseStore cases;

    @Inject
    DraftStore drafts;

    @Override
    public String street() {
        return "casework";
    }

    @Override
    public int erase(long caseId, Redaction redaction) {
        IncidentCase incident = cases.open(ENDING, caseId).orElseThrow();
        Report report = cases.report(ENDING, incident.publicId()).orElseThrow();
        int gone = report.redact(redaction);
        List<CaseDraft> typed = drafts.onCase(ENDING, caseId);
        typed.forEach(draft -> drafts.remove(ENDING, draft));
        cases.flush();
        return gone + typed.size();
    }
}
