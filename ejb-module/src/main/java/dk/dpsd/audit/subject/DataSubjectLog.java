package dk.dpsd.audit.subject;

import dk.dpsd.audit.model.StoredEntry;
import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * "Udskrift til den registrerede": who looked at a case when and why, without the names of staff, for the authority to
 * hand out (C-579/21).
 */
@Stateless
public class DataSubjectLog {

    private static final int CHUNK = 1_000;

    @Inject
    CaseDoor door;

    @Inject
    AuditStore store;

    @Inject
    LiveTree tree;

    @Inject
    Event<Records> log;

    /** Everything that is logged of the case, the oldest first; the extract itself is written to the log. */
    @Requires(Action.READ_ACCESS_LOG)
    public SubjectExtract extract(PublicId publicId) {
        var incident = door.open(publicId, Action.READ_ACCESS_LOG);
        var words = new SubjectLines(tree.current());
        List<SubjectLine> lines =
                entries(incident.id()).stream().map(e -> words.line(e.entry())).toList();
        var count = FieldChange.harmless("count", null, Integer.toString(lines.size()));
        log.fire(new Records(incident.id(), publicId, "logExtracted", List.of(count)));
        return new SubjectExtract(incident.caseNumber(), lines);
    }

    private List<StoredEntry> entries(long caseId) {
        List<StoredEntry> all = new ArrayList<>();
        long before = Long.MAX_VALUE;
        List<StoredEntry> chunk;
        do {
            chunk = store.entriesOfCase(caseId, before, CHUNK);
            all.addAll(chunk);
            before = chunk.isEmpty()
                    ? before
                    : chunk.get(chunk.size() - 1).entry().sequence();
        } while (chunk.size() == CHUNK);
        Collections.reverse(all);
        return all;
    }
}
