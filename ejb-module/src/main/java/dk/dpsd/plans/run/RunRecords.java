package dk.dpsd.plans.run;

import dk.dpsd.plans.content.PlanFile;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Tells the access log what plans sent to whom, on every case whose words went along too, and what they did not send. */
@Dependent
class RunRecords {

    @Inject
    Event<Records> ofCases;

    @Inject
    Event<RecordsDeed> others;

    void sent(Plan plan, SebUser to, PlanFile file) {
        List<FieldChange> said = said(plan, to);
        file.cases().forEach(caseId -> ofCases.fire(new Records(caseId, null, "planSent", said)));
        List<FieldChange> all = new ArrayList<>(said);
        all.add(FieldChange.harmless("count", null, Integer.toString(file.rows())));
        others.fire(new RecordsDeed(to.id(), to.cvr(), "planSent", all));
    }

    void refused(Plan plan, SebUser to, String reason) {
        List<FieldChange> said = said(plan, to);
        said.add(FieldChange.harmless("planRefusal", null, reason));
        others.fire(new RecordsDeed(to.id(), to.cvr(), "planRefused", said));
    }

    private static List<FieldChange> said(Plan plan, SebUser to) {
        List<FieldChange> said = new ArrayList<>();
        said.add(FieldChange.harmless("plan", null, plan.id().toString()));
        said.add(new FieldChange("recipient", Sensitivity.PERSONAL, null, to.name()));
        return said;
    }
}
