package dk.dpsd.reporting;

import dk.dpsd.casework.Places;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.collective.CollectiveIntake;
import dk.dpsd.casework.collective.CollectiveIntake.Numbers;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.Identifiers;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Occurrence;
import dk.dpsd.casework.model.Report.Submitted;
import dk.dpsd.casework.model.SeverityAssessment;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.reception.Routing;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** Stores a collective report with its case, numbers, route, log and mails in one transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SheetIntake {

    @Inject
    CollectiveIntake intake;

    @Inject
    CollectiveAreas areas;

    @Inject
    Places places;

    @Inject
    Routing routing;

    @Inject
    TallyEnd tallies;

    /**
     * Receives a sheet that {@link SheetRules} found in order.
     *
     * @param receiptDigest what is stored of the receipt's code
     */
    @Requires(Action.SUBMIT_REPORT)
    public void receive(NewSheet sheet, String receiptDigest) {
        tallies.with(sheet);
        String learning = PlainText.of(sheet.learning());
        String inWords = SheetInWords.of(sheet, areas);
        var numbers = new Numbers(sheet.area(), sheet.month(), sheet.counts(), inWords, learning, sheet.addition());
        // The report keeps the learning as it came; the case has a field of its own for it.
        IncidentCase incident = intake.take(submitted(sheet, inWords + "\n\n" + learning), numbers, receiptDigest);
        routing.routeNew(incident);
    }

    /** Whether such a sheet is there already; says nothing of what it holds. */
    @Requires(Action.SUBMIT_REPORT)
    public boolean isThere(long unit, String area, YearMonth month) {
        return intake.isThere(unit, area, month);
    }

    private Submitted submitted(NewSheet sheet, String description) {
        NewReport report = sheet.asReport(description);
        CasePlace place = ReportIntake.place(places, report.place());
        return new Submitted(
                report.reporterKind(),
                PlainText.of(report.headline()),
                description,
                place,
                places.pathOf(place),
                new Occurrence(report.datePrecision(), null, report.timePrecision(), null),
                new SeverityAssessment(report.actual(), report.possible()),
                new Identifiers(null, null, PlainText.of(report.contactEmail())),
                ReportDetails.none(),
                report.idempotencyKey());
    }
}
