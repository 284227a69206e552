package dk.dpsd.audit;

import dk.dpsd.audit.model.StoredEntry;
import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** The access log of one case (Adgangslog, R-LOG-01..05), newest first, for whoever may see the case's log. */
@Stateless
public class AccessLog {

    @Inject
    CaseDoor door;

    @Inject
    AuditStore store;

    @Inject
    WaitingEntries waiting;

    @Inject
    Event<Records> log;

    /**
     * A page of a case's log. That somebody looked at the log is itself written there, once for the whole reading.
     *
     * @param after where the page before ended; empty for the newest entries
     */
    @Requires(Action.READ_ACCESS_LOG)
    public Page<LogLine> page(PublicId publicId, Optional<PageKey> after) {
        long caseId = door.enter(publicId, Action.READ_ACCESS_LOG);
        if (after.isEmpty()) {
            log.fire(Records.of(caseId, publicId, "logOpened"));
            waiting.write();
        }
        long before = after.map(PageKey::id).orElse(Long.MAX_VALUE);
        return Page.of(store.entriesOfCase(caseId, before, Page.SIZE + 1), AccessLog::key)
                .map(LogLine::of);
    }

    private static PageKey key(StoredEntry last) {
        return new PageKey(last.entry().at(), last.entry().sequence());
    }
}
