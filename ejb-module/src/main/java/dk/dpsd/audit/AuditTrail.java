package dk.dpsd.audit;

import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.store.AuditStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Writes the access log (Adgangslog; R-LOG-01, R-LOG-03, R-LOG-04): whatever any street says happened to a case, with
 * who did it and from where, in the same transaction. No deed without its entry, no entry without its deed.
 */
@Dependent
public class AuditTrail {

    private static final int LONGEST_ADDRESS = 100;

    @Inject
    AuditStore store;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    void record(@Observes Records deed) {
        var changes = deed.changes().stream().map(AuditTrail::change).toList();
        store.append(LoggedEntry.of(deed.caseId(), Clocks.now(clock), actor(), deed.deed(), changes));
    }

    private LoggedEntry.Actor actor() {
        String address = user.address()
                .map(from -> from.substring(0, Math.min(from.length(), LONGEST_ADDRESS)))
                .orElse(null);
        return new LoggedEntry.Actor(user.id().orElse(null), user.name(), address);
    }

    private static LoggedChange change(FieldChange change) {
        return LoggedChange.of(change.field(), change.sensitivity(), change.before(), change.after());
    }
}
