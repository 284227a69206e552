package dk.dpsd.reporting;

import dk.dpsd.access.FormSecret;
import dk.dpsd.access.Visitors;
import dk.dpsd.casework.collective.CollectiveAreas;
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
import java.util.List;

/**
 * The public entrance for collective reports (samlerapportering). What it has given a receipt for is stored and stays so
 * (design 11); the receipt is one like any other, see {@link Reporting#receipt}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Collecting {

    @Inject
    SheetIntake intake;

    @Inject
    Reporting reporting;

    @Inject
    CollectiveAreas areas;

    @Inject
    FormSecret secret;

    @Inject
    Visitors visitors;

    @Inject
    Clock clock;

    /**
     * Receives a sheet. The same idempotency key gives the same receipt.
     *
     * @throws InvalidReportException where the form has problems; {@code addition} where such a sheet is there already and
     *     nobody said that this one adds to it
     * @throws RefusedException {@code placeNotActive} where the place is gone since it was looked up
     */
    @Requires(Action.SUBMIT_REPORT)
    public Receipt submit(NewSheet sheet) {
        List<Problem> problems = SheetRules.check(sheet, areas, Clocks.today(clock));
        if (!problems.isEmpty()) {
            throw new InvalidReportException(problems);
        }
        return reporting.receipt(sheet.idempotencyKey()).orElseGet(() -> receive(sheet));
    }

    private Receipt receive(NewSheet sheet) {
        Long unit = sheet.place().unit();
        if (!sheet.addition() && unit != null && intake.isThere(unit, sheet.area(), sheet.month())) {
            throw new InvalidReportException(List.of(new Problem("addition", "problem.addition.there")));
        }
        String code = PaperCode.of("receipt", sheet.idempotencyKey(), secret.key());
        try {
            visitors.asVisitor(() -> {
                intake.receive(sheet, PaperCode.digest(code));
                return null;
            });
        } catch (EJBException e) {
            // Somebody else may have sent the very same form a moment before: then it is there now.
            return reporting.receipt(sheet.idempotencyKey()).orElseThrow(() -> e);
        }
        return reporting.receipt(sheet.idempotencyKey()).orElseThrow();
    }
}
