package dk.dpsd.casework.collective;

import dk.dpsd.casework.CaseIntake;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.collective.CollectiveSheet;
import dk.dpsd.casework.store.CollectiveStore;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;

/** Makes a case of a collective report (samlerapport), inside the caller's transaction: an ordinary one but for its kind. */
@Dependent
public class CollectiveIntake {

    private static final Scope SHEETS = Scope.task(SystemTask.FIND_SHEET);

    private final CaseIntake intake;
    private final CollectiveStore sheets;

    @Inject
    public CollectiveIntake(CaseIntake intake, CollectiveStore sheets) {
        this.intake = intake;
        this.sheets = sheets;
    }

    /**
     * What a sheet has beside a report.
     *
     * @param counts incidents by subtype
     * @param inWords what the case has as its description
     * @param learning what the place learnt (R-CASE-13)
     * @param addition it adds to an earlier sheet of the same unit, area and month
     */
    public record Numbers(
            String area,
            YearMonth month,
            Map<String, Integer> counts,
            String inWords,
            String learning,
            boolean addition) {}

    /** Keeps report, case and numbers. */
    public IncidentCase take(Report.Submitted submitted, Numbers numbers, String receiptHash) {
        IncidentCase incident = intake.take(submitted, receiptHash);
        var sheet = new CollectiveSheet(
                incident.id(),
                numbers.area(),
                numbers.month(),
                submitted.place().isPlaceUnknown() ? null : submitted.place().unit(),
                numbers.addition(),
                numbers.counts());
        incident.collects(sheet.incidents(), numbers.inWords(), numbers.learning());
        sheets.add(SHEETS, sheet);
        return incident;
    }

    /** Whether a sheet of this unit, area and month was received that nobody dropped. */
    public boolean isThere(long unit, String area, YearMonth month) {
        return sheets.isThere(SHEETS, unit, area, month);
    }
}
