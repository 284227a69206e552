package dk.dpsd.reporting;

import dk.dpsd.casework.CaseIntake;
import dk.dpsd.casework.Places;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.Identifiers;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Occurrence;
import dk.dpsd.casework.model.Report.Submitted;
import dk.dpsd.casework.model.SeverityAssessment;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.reception.Routing;
import dk.dpsd.reporting.draft.HeldAttachments;
import dk.dpsd.reporting.draft.UnsentForms;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores a report with its case, route, log and mails in one transaction of its own: all of it, or nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReportIntake {

    @Inject
    CaseIntake intake;

    @Inject
    CaseStore cases;

    @Inject
    Places places;

    @Inject
    Routing routing;

    @Inject
    HeldAttachments attachments;

    @Inject
    UnsentForms forms;

    /**
     * Receives a report that {@link ReportRules} found in order.
     *
     * @param receiptDigest what is stored of the receipt's code
     * @return the case number
     */
    @Requires(Action.SUBMIT_REPORT)
    public String receive(NewReport report, String receiptDigest) {
        CasePlace place = place(places, report.place());
        IncidentCase incident = intake.take(submitted(report, place), receiptDigest);
        routing.routeNew(incident);
        attachments.attach(report.idempotencyKey(), incident);
        forms.erase(report.idempotencyKey());
        return incident.caseNumber();
    }

    /** What a receipt says of a stored report. */
    public record Stored(String number, Instant receivedAt) {}

    /** The report a form with this key has become; the key is the capability. */
    @Requires(Action.READ_RECEIPT)
    public Optional<Stored> stored(String idempotencyKey) {
        return cases.receiptByKey(idempotencyKey).map(found -> new Stored(found.number(), found.receivedAt()));
    }

    /** The place as a case has it. */
    static CasePlace place(Places places, ReportedPlace reported) {
        if (reported.unit() != null) {
            return places.found(reported.unit(), PlainText.of(reported.placeName()));
        }
        return reported.owner() == null
                ? places.nowhere(PlainText.of(reported.placeName()))
                : places.below(reported.owner(), PlainText.of(reported.placeName()));
    }

    /** Units with their names and paths as they are now (R-REP-04). */
    private ReportDetails named(ReportDetails details) {
        List<Involved> involved = details.involved().stream()
                .map(place -> place.unit() == null ? place : named(place))
                .toList();
        return new ReportDetails(
                details.severalPlaces(),
                details.discoveredElsewhere(),
                details.medicines(),
                details.devices(),
                involved);
    }

    private Involved named(Involved place) {
        CasePlace unit = places.found(place.unit(), null);
        return new Involved(place.role(), place.unit(), unit.unitName(), places.pathOf(unit), place.placeName());
    }

    private Submitted submitted(NewReport report, CasePlace place) {
        return new Submitted(
                report.reporterKind(),
                PlainText.of(report.headline()),
                PlainText.of(report.description()),
                place,
                places.pathOf(place),
                new Occurrence(report.datePrecision(), report.day(), report.timePrecision(), report.time()),
                new SeverityAssessment(report.actual(), report.possible()),
                new Identifiers(
                        PlainText.of(report.patientName()),
                        PlainText.of(report.patientCpr()),
                        PlainText.of(report.contactEmail())),
                named(report.details()),
                report.idempotencyKey());
    }
}
