package dk.dpsd.followup;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Tells the access log of entries: their kind always, their words where they came or changed, not where they went. */
@Dependent
class FollowUpNews {

    private final Event<Records> log;

    @Inject
    FollowUpNews(Event<Records> log) {
        this.log = log;
    }

    /** @param deed a key of the access log's deeds */
    void tell(IncidentCase incident, String deed, EntryKind kind, String before, String after) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(new FieldChange("followUpKind", Sensitivity.HARMLESS, null, kind.name()));
        if (before != null || after != null) {
            changes.add(new FieldChange("followUpText", Sensitivity.FREE_TEXT, before, after));
        }
        log.fire(new Records(incident.id(), incident.publicId(), deed, changes));
    }
}
