package dk.dpsd.anonymisation.review;

import dk.dpsd.anonymisation.file.MaskedName;
import dk.dpsd.casework.model.CaseText;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.document.TextState;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.DocumentStore;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What was reported, what the case says now, the names of its files and what stands in them. */
@Dependent
public class CaseworkTexts implements HoldsCaseTexts {

    @Inject
    CaseStore cases;

    @Inject
    DocumentStore documents;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<HeldText> texts(Scope scope, IncidentCase incident) {
        List<HeldText> texts = new ArrayList<>();
        add(texts, "case", incident.freeTexts());
        cases.report(scope, incident.publicId()).ifPresent(report -> add(texts, "report", report.freeTexts()));
        documents.ofCase(scope, incident.id()).forEach(document -> add(texts, scope, document));
        return texts;
    }

    private static void add(List<HeldText> texts, String owner, List<CaseText> fields) {
        fields.forEach(field -> texts.add(new HeldText(new Place(owner, field.field()), field.text())));
    }

    private void add(List<HeldText> texts, Scope scope, Document document) {
        texts.add(new HeldText(new Place("document", "name"), MaskedName.stem(document.name())));
        if (document.textState() == TextState.READ) {
            String inside = documents.text(scope, document);
            if (!inside.isBlank()) {
                texts.add(new HeldText(new Place("document", "text", document.name()), inside));
            }
        }
    }
}
