package dk.dpsd.audit;

import dk.dpsd.access.AttemptDenied;
import dk.dpsd.audit.model.LoggedChange;
import dk.dpsd.audit.model.LoggedEntry;
import dk.dpsd.audit.model.LoggedEntry.Subject;
import dk.dpsd.organisation.OwnTransaction;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RecordsDeed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the access log (Adgangslog; R-LOG-01, R-LOG-03, R-LOG-04): whatever any street says happened, to a case or
 * otherwise, with who did it, as what and from where, in the same transaction. No deed without its entry, no entry
 * without its deed; only an attempt that was denied has its entry and no deed.
 */
@Dependent
public class AuditTrail {

    private static final int LONGEST_ADDRESS = 100;

    @Inject
    WaitingEntries waiting;

    @Inject
    DeniedCase cases;

    @Inject
    Flood flood;

    @Inject
    OwnTransaction transaction;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    void record(@Observes Records deed) {
        write(Subject.ofCase(deed.caseId()), deed.deed(), deed.changes());
    }

    void record(@Observes RecordsDeed deed) {
        var about = new Subject(null, deed.account(), deed.cvr());
        if (user.id().isEmpty() && deed.account() == null && user.address().isPresent()) {
            flood.admit(address(), Clocks.now(clock))
                    .map(unwritten -> Stream.concat(deed.changes().stream(), unwritten.stream()))
                    .ifPresent(said -> write(about, deed.deed(), said.toList()));
        } else {
            write(about, deed.deed(), deed.changes());
        }
    }

    /** The attempt's own transaction was taken back; its entry has one of its own. */
    void record(@Observes AttemptDenied attempt) {
        transaction.run(() -> {
            Subject about = attempt.object()
                    .flatMap(cases::existing)
                    .map(Subject::ofCase)
                    .orElseGet(this::caller);
            write(
                    about,
                    "denied",
                    List.of(FieldChange.harmless(
                            "action", null, attempt.action().name())));
        });
    }

    private Subject caller() {
        return new Subject(null, user.id().orElse(null), user.cvr().orElse(null));
    }

    private void write(Subject about, String deed, List<FieldChange> said) {
        List<LoggedChange> changes = said.stream().map(Changes::logged).toList();
        waiting.add(LoggedEntry.of(about, Clocks.now(clock), actor(), address(), deed, changes));
    }

    private LoggedEntry.Actor actor() {
        String roles = user.roles().map(Standing::written).orElse(null);
        return new LoggedEntry.Actor(
                user.id().orElse(null), user.name(), user.cvr().orElse(null), roles);
    }

    private String address() {
        return user.address()
                .map(from -> from.substring(0, Math.min(from.length(), LONGEST_ADDRESS)))
                .orElse(null);
    }
}
