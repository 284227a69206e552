package dk.dpsd.reporting;

import dk.dpsd.access.FormSecret;
import dk.dpsd.access.Visitors;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The public entrance for reports. What it has given a receipt for is stored and stays so (design 11). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reporting {

    @Inject
    ReportIntake intake;

    @Inject
    FormSecret secret;

    @Inject
    Visitors visitors;

    @Inject
    Clock clock;

    /**
     * Receives a report. The same idempotency key gives the same receipt, however often and from however many windows.
     *
     * @throws InvalidReportException where the form has problems
     * @throws RefusedException {@code placeNotActive} where the place is gone since it was looked up
     */
    @Requires(Action.SUBMIT_REPORT)
    public Receipt submit(NewReport report) {
        List<Problem> problems =
                ReportRules.check(report, Clocks.today(clock), LocalTime.ofInstant(clock.instant(), Clocks.COPENHAGEN));
        if (!problems.isEmpty()) {
            throw new InvalidReportException(problems);
        }
        return receipt(report.idempotencyKey()).orElseGet(() -> receive(report));
    }

    private Receipt receive(NewReport report) {
        String code = PaperCode.of("receipt", report.idempotencyKey(), secret.key());
        try {
            visitors.asVisitor(() -> intake.receive(report, PaperCode.digest(code)));
        } catch (EJBException e) {
            // Somebody else may have sent the very same form a moment before: then it is there now.
            return receipt(report.idempotencyKey()).orElseThrow(() -> e);
        }
        return receipt(report.idempotencyKey()).orElseThrow();
    }

    /** The receipt of a form that was received; empty where none was. */
    @Requires(Action.READ_RECEIPT)
    public Optional<Receipt> receipt(String idempotencyKey) {
        return intake.stored(idempotencyKey)
                .map(stored -> new Receipt(
                        stored.number(), PaperCode.of("receipt", idempotencyKey, secret.key()), stored.receivedAt()));
    }
}
