package dk.dpsd.reporting.draft;

import dk.dpsd.casework.document.CheckedFile;
import dk.dpsd.casework.document.DocumentIntake;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.document.DocumentSource;
import dk.dpsd.reporting.model.HeldFile;
import dk.dpsd.reporting.store.HeldFileStore;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes the files that wait with a form documents of the case it has become, inside the caller's transaction. */
@Dependent
public class HeldAttachments {

    private static final Scope RECEIVING = Scope.task(SystemTask.RECEIVE);

    /** All that may be known of who attached it (R-LAW-01). */
    private static final String BY = "Rapportør";

    private final HeldFileStore files;
    private final DocumentIntake documents;

    @Inject
    public HeldAttachments(HeldFileStore files, DocumentIntake documents) {
        this.files = files;
        this.documents = documents;
    }

    public void attach(String formKey, IncidentCase incident) {
        var checked = files.ofForm(formKey).stream().map(HeldAttachments::file).toList();
        documents.attach(RECEIVING, incident, checked, DocumentSource.REPORTER, BY);
    }

    private static CheckedFile file(HeldFile held) {
        return new CheckedFile(held.name(), held.type(), held.content(), held.digest());
    }
}
