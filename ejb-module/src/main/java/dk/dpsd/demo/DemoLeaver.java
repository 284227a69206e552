package dk.dpsd.demo;

import dk.dpsd.access.Accounts;
import dk.dpsd.access.Accounts.Newcomer;
import dk.dpsd.access.ActingAs;
import dk.dpsd.access.SystemCalls;
import dk.dpsd.casework.CaseView;
import dk.dpsd.casework.Casework;
import dk.dpsd.casework.HandlerChoice;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.reception.Reception;
import dk.dpsd.reporting.NewReport;
import dk.dpsd.reporting.Receipt;
import dk.dpsd.reporting.ReportedPlace;
import dk.dpsd.reporting.Reporting;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.SystemClock;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A handler who left while cases were hers: "Åbne sager" has something to hand over. Nobody can log in as her. */
@Dependent
class DemoLeaver {

    private static final String LOGIN = "tidligere.jammerbugt";
    private static final String RECEIVER = "risikomanager.jammerbugt";
    private static final int CASES = 3;

    @Inject
    Accounts accounts;

    @Inject
    SystemCalls system;

    @Inject
    Reporting reporting;

    @Inject
    DemoInbox inbox;

    @Inject
    Reception reception;

    @Inject
    Casework casework;

    @Inject
    ActingAs acting;

    @Inject
    SystemClock time;

    @Inject
    Clock clock;

    /** She comes, gets cases, and goes. */
    void comeAndGo() {
        if (system.call(() -> accounts.exists(LOGIN))) {
            return;
        }
        long role = system.call(this::come);
        for (int i = 0; i < CASES; i++) {
            getCase(i);
        }
        system.call(() -> {
            accounts.revoke(role);
            return null;
        });
    }

    private long come() {
        var newcomer = new Newcomer(LOGIN, "Tidligere sagsbehandler, Jammerbugt", LOGIN + "@demo.example", "29189439");
        long id = accounts.create(newcomer, UUID.randomUUID().toString());
        return accounts.assign(id, Role.CASE_HANDLER, DemoUnits.JAMMERBUGT, true);
    }

    private void getCase(int number) {
        Instant reported = clock.instant().minus(Duration.ofDays(40L - 12L * number));
        Receipt receipt = time.at(reported, () -> acting.visitor(() -> reporting.submit(report(number))));
        Callable<Void> accepts = () -> {
            PublicId id = inbox.find(receipt.number()).orElseThrow();
            CaseView seen = casework.open(id);
            reception.accept(id, seen.version(), seen.form(), her(id));
            return null;
        };
        time.at(reported.plus(Duration.ofDays(1)), () -> acting.person(RECEIVER, accepts));
    }

    private static NewReport report(int number) {
        return new NewReport(
                ReporterKind.STAFF,
                "Medicin udleveret på forkert tidspunkt",
                "Borgeren fik sin medicin to timer for sent. Der skete ingen skade.",
                ReportedPlace.of(OwnerKind.KOMMUNE, DemoUnits.JAMMERBUGT, "Birkelse Plejecenter"),
                Precision.UNKNOWN,
                null,
                Precision.UNKNOWN,
                null,
                ActualConsequence.MILD,
                PossibleConsequence.MILD,
                null,
                null,
                null,
                ReportDetails.none(),
                "demo-leaver-" + number);
    }

    private long her(PublicId id) {
        return reception.choices(id).stream()
                .filter(choice -> choice.login().equals(LOGIN))
                .mapToLong(HandlerChoice::id)
                .findFirst()
                .orElseThrow();
    }
}
