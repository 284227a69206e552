package dk.dpsd.reporting;

import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.reporting.draft.UnsentForms;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Redaction;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * What was kept of the form goes when it is sent; a draft saved in the very moment of the sending from another window goes
 * here at the latest.
 */
@Dependent
@Erases({"ReportDraft.texts.typed", "HeldFile.name", "HeldFile.chunks.bytes"})
public class ReportingErasure implements ErasesCaseData {

    private static final Scope ENDING = Scope.task(SystemTask.ERASE);

    @Inject
    CaseStore cases;

    @Inject
    UnsentForms forms;

    @Override
    public String street() {
        return "reporting";
    }

    @Override
    public Erased erase(long caseId, Redaction redaction) {
        IncidentCase incident = cases.open(ENDING, caseId).orElseThrow();
        Report report = cases.report(ENDING, incident.publicId()).orElseThrow();
        return Erased.of(Thing.UNSENT_FORM, forms.erase(report.idempotencyKey()));
    }
}
