package dk.dpsd.casework;

import dk.dpsd.casework.model.CaseDraft;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.DocumentStore;
import dk.dpsd.casework.store.DraftStore;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Overwrites the original report with the texts as the handler cleaned them; its identifiers go (R-ANON-02), and so do
 * the drafts people have on the case. Its documents go whole: nothing in them is masked.
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
    "Report.headline",
    "Report.description",
    "Report.placeName",
    "CaseDraft.texts.typed",
    "Document.name",
    "Document.addedBy",
    "DocumentText.part",
    "DocumentChunk.content"
})
@Keeps(
        value = {
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
        because = "a person cleaned it and declared it clean (R-ANON-03, -04)")
@Keeps(
        value = {"IncidentCase.ending.declaredName", "IncidentCase.lastChange.by"},
        because = "staff: who declared it stands at its foot (R-ANON-04), who changed it last beside it")
public class CaseworkErasure implements ErasesCaseData {

    private static final Scope ENDING = Scope.task(SystemTask.ERASE);

    @Inject
    CaseStore cases;

    @Inject
    DraftStore drafts;

    @Inject
    DocumentStore documents;

    @Override
    public String street() {
        return "casework";
    }

    @Override
    public Erased erase(long caseId) {
        IncidentCase incident = cases.open(ENDING, caseId).orElseThrow();
        Report report = cases.report(ENDING, incident.publicId()).orElseThrow();
        int gone = report.overwrite(
                incident.texts().headline(),
                incident.texts().description(),
                incident.place().placeName(),
                incident.details());
        List<CaseDraft> typed = drafts.onCase(ENDING, caseId);
        typed.forEach(draft -> drafts.remove(ENDING, draft));
        List<Document> attached = documents.ofCase(ENDING, caseId);
        attached.forEach(document -> documents.remove(ENDING, document));
        cases.flush();
        return Erased.of(Thing.REPORTED_FIELD, gone)
                .and(Thing.DRAFT, typed.size())
                .and(Thing.DOCUMENT, attached.size());
    }
}
