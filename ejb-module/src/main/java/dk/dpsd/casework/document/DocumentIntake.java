package dk.dpsd.casework.document;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.document.DocumentSource;
import dk.dpsd.casework.store.DocumentStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Attaches files that passed the gate to a case, inside the caller's transaction. */
@Dependent
public class DocumentIntake {

    @Inject
    DocumentStore documents;

    @Inject
    DocumentSettings settings;

    @Inject
    Clock clock;

    @Inject
    Event<Records> log;

    /**
     * Attaches files to a case that the caller reached through a scope, or has just made.
     *
     * @param by who attached them, for people: a handler's name, or that it was the reporter
     * @throws RefusedException {@code tooManyDocuments} where the case would have more than it can
     */
    public void attach(Scope scope, IncidentCase incident, List<CheckedFile> files, DocumentSource source, String by) {
        int most = settings.mostPerCase();
        if (!files.isEmpty() && documents.ofCase(scope, incident.id()).size() + files.size() > most) {
            throw new RefusedException("tooManyDocuments", most);
        }
        for (CheckedFile file : files) {
            var document = new Document(incident.id(), content(file), source, by, Clocks.now(clock));
            documents.add(scope, document, file.content());
            log.fire(new Records(
                    incident.id(), incident.publicId(), "documentAdded", List.of(named(null, file.name()))));
        }
    }

    static Document.Content content(CheckedFile file) {
        return new Document.Content(file.name(), file.type(), file.size(), file.sha256());
    }

    static FieldChange named(String before, String after) {
        return new FieldChange("documentName", Sensitivity.FREE_TEXT, before, after);
    }
}
