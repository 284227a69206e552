package dk.dpsd.demo;

import dk.dpsd.access.ActingAs;
import dk.dpsd.casework.CaseView;
import dk.dpsd.casework.Casework;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.DropReason;
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
import dk.dpsd.shared.SystemClock;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** A case that was rejected and that nobody has anonymised, a week before its ninety days are over: it rings. */
@Dependent
class DemoForgotten {

    private static final String KEY = "demo-forgotten";
    private static final String RECEIVER = "risikomanager.jammerbugt";
    private static final Duration AGE = Duration.ofDays(83);

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

    void lieAround() {
        if (acting.visitor(() -> reporting.receipt(KEY)).isPresent()) {
            return;
        }
        Instant reported = clock.instant().minus(AGE);
        Receipt receipt = time.at(reported, () -> acting.visitor(() -> reporting.submit(report())));
        Callable<Void> rejects = () -> {
            PublicId id = inbox.find(receipt.number()).orElseThrow();
            CaseView seen = casework.open(id);
            reception.reject(
                    id, seen.version(), DropReason.TEST, "Opfylder ikke kriterierne for en utilsigtet hændelse.");
            return null;
        };
        time.at(reported.plus(Duration.ofDays(1)), () -> acting.person(RECEIVER, rejects));
    }

    private static NewReport report() {
        return new NewReport(
                ReporterKind.STAFF,
                "Kaldesnoren sad fast",
                "Snoren til kaldet sad fast bag sengen. Ingen kom til skade.",
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
                KEY);
    }
}
