package dk.dpsd.casework;

import dk.dpsd.casework.model.CaseNumber;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Makes a case of a report, inside the caller's transaction. */
@Dependent
public class CaseIntake {

    private final CaseStore cases;
    private final CurrentUser user;
    private final Clock clock;
    private final Event<Records> log;

    @Inject
    public CaseIntake(CaseStore cases, CurrentUser user, Clock clock, Event<Records> log) {
        this.cases = cases;
        this.user = user;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Keeps report and case.
     *
     * @param receiptHash SHA-256 of the receipt code, hex
     */
    public IncidentCase take(Report.Submitted submitted, String receiptHash) {
        Instant now = Clocks.now(clock);
        var incident = new IncidentCase(submitted, new LastChange(user.name(), now, "reported"));
        cases.add(incident);
        incident.numbered(CaseNumber.of(Clocks.today(clock).getYear(), incident.id()));
        cases.flush();
        cases.add(new Report(incident.id(), submitted, now, receiptHash));
        cases.flush();
        log.fire(Records.of(incident.id(), incident.publicId(), "reported"));
        return incident;
    }
}
