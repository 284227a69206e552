package dk.dpsd.casework;

import dk.dpsd.casework.model.CaseDraft;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.DraftStore;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Keeps;
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
@Erases({
    "IncidentCase.identifiers.patientName",
    "IncidentCase.identifiers.patientCpr",
    "IncidentCase.identifiers.contactEmail",
    "IncidentCase.texts.internalNote",
    "Report.identifiers.patientName",
    "Report.identifiers.patientCpr",
    "Report.identifiers.contactEmail",
    "CaseDraft.texts.typed",
    "Document.addedBy"
})
@Keeps(
        value = {
            "Report.headline",
            "Report.description",
            "Report.placeName",
            "Document.name",
            "DocumentText.part",
            "DocumentChunk.content",
            "IncidentCase.texts.headline",
            "IncidentCase.texts.description",
            "IncidentCase.texts.causes",
            "IncidentCase.texts.learning",
            "IncidentCase.place.placeName",
            "IncidentCase.ending.comment",
            "DetailSheet.medicines.tradeName",
            "DetailSheet.medicines.substance",
            "DetailSheet.medicines.route",
            "DetailSheet.medicines.strength",
            "DetailSheet.medicines.atc",
            "DetailSheet.devices.type",
            "DetailSheet.devices.tradeName",
            "DetailSheet.devices.model",
            "DetailSheet.involved.placeName"
        },
        because = "a person decided what is covered in it and declared the case anonymised (R-ANON-03, -04)")
@Keeps(
        value = {"IncidentCase.ending.declaredName", "IncidentCase.lastChange.by"},
        because = "staff: who declared it stands at its foot (R-ANON-04), who changed it last beside it")
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
    public Erased erase(long caseId, Redaction redaction) {
        IncidentCase incident = cases.open(ENDING, caseId).orElseThrow();
        Report report = cases.report(ENDING, incident.publicId()).orElseThrow();
        int gone = report.redact(redaction);
        List<CaseDraft> typed = drafts.onCase(ENDING, caseId);
        typed.forEach(draft -> drafts.remove(ENDING, draft));
        cases.flush();
        return Erased.of(Thing.REPORTED_FIELD, gone).and(Thing.DRAFT, typed.size());
    }
}
