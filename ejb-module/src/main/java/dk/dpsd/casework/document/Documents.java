package dk.dpsd.casework.document;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.document.DocumentSource;
import dk.dpsd.casework.store.DocumentStore;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Sagens dokumenter (R-CASE-14): list, look, attach, replace, remove. Each change locks the case. */
@Stateless
public class Documents {

    @Inject
    CaseDoor door;

    @Inject
    Scopes scopes;

    @Inject
    DocumentStore store;

    @Inject
    DocumentIntake intake;

    @Inject
    SebStore seb;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<Records> log;

    /** The documents in the order they came. */
    @Requires(Action.READ_DOCUMENT)
    public List<DocumentLine> list(PublicId publicId) {
        long caseId = door.enter(publicId, Action.READ_DOCUMENT);
        return store.ofCase(scopes.of(Action.READ_DOCUMENT), caseId).stream()
                .map(DocumentLine::of)
                .toList();
    }

    /** The documents for their own page, which is a look of its own (R-LOG-04). */
    @Requires(Action.READ_DOCUMENT)
    public DocumentList open(PublicId publicId) {
        IncidentCase incident = door.open(publicId, Action.READ_DOCUMENT);
        log.fire(Records.of(incident.id(), publicId, "documentsListed"));
        boolean changeable = door.find(publicId, Action.CHANGE_DOCUMENT).isPresent();
        return new DocumentList(incident.caseNumber(), changeable, list(publicId));
    }

    /** One document with its content; the look is written to the access log (R-LOG-04). */
    @Requires(Action.READ_DOCUMENT)
    public DocumentFile look(PublicId publicId, PublicId documentId) {
        IncidentCase incident = door.open(publicId, Action.READ_DOCUMENT);
        Scope scope = scopes.of(Action.READ_DOCUMENT);
        Document document = store.find(scope, incident.id(), documentId).orElseThrow(NotThereException::new);
        tell(incident, "documentOpened", DocumentIntake.named(null, document.name()));
        return new DocumentFile(document.name(), document.type(), store.content(scope, document));
    }

    /** Attaches files that passed the gate, all or none. */
    @Requires(Action.CHANGE_DOCUMENT)
    public void attach(PublicId publicId, List<CheckedFile> files) {
        if (files.isEmpty()) {
            throw new RefusedException("fileMissing");
        }
        IncidentCase incident = door.lock(publicId, Action.CHANGE_DOCUMENT);
        intake.attach(scopes.of(Action.CHANGE_DOCUMENT), incident, files, DocumentSource.HANDLER, me());
    }

    /** Erstat: another file in place of one. */
    @Requires(Action.CHANGE_DOCUMENT)
    public void replace(PublicId publicId, PublicId documentId, int seenVersion, CheckedFile file) {
        IncidentCase incident = door.lock(publicId, Action.CHANGE_DOCUMENT);
        Document document = seen(incident, documentId, seenVersion);
        String before = document.name();
        document.replace(DocumentIntake.content(file), me(), Clocks.now(clock));
        store.replace(scopes.of(Action.CHANGE_DOCUMENT), document, file.content());
        tell(incident, "documentReplaced", DocumentIntake.named(before, file.name()));
    }

    @Requires(Action.CHANGE_DOCUMENT)
    public void remove(PublicId publicId, PublicId documentId, int seenVersion) {
        IncidentCase incident = door.lock(publicId, Action.CHANGE_DOCUMENT);
        Document document = seen(incident, documentId, seenVersion);
        tell(incident, "documentRemoved", DocumentIntake.named(document.name(), null));
        store.remove(scopes.of(Action.CHANGE_DOCUMENT), document);
    }

    /** A document of this very case as she saw it; of another one, or none at all, it is told alike. */
    private Document seen(IncidentCase incident, PublicId documentId, int seenVersion) {
        return store.find(scopes.of(Action.CHANGE_DOCUMENT), incident.id(), documentId)
                .filter(document -> document.edition() == seenVersion)
                .orElseThrow(() -> new RefusedException("documentChanged"));
    }

    private String me() {
        return user.id().flatMap(seb::user).map(SebUser::name).orElseGet(user::name);
    }

    private void tell(IncidentCase incident, String deed, FieldChange name) {
        log.fire(new Records(incident.id(), incident.publicId(), deed, List.of(name)));
    }
}
