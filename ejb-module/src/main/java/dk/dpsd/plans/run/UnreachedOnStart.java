package dk.dpsd.plans.run;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.start.AnswersOnStart;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says on the start page how many recipients did not get the report of a plan lately. */
@Dependent
class UnreachedOnStart implements AnswersOnStart {

    @Inject
    PlanRuns runs;

    @Override
    public StartQuestion question() {
        return StartQuestion.PLANS;
    }

    @Override
    public Count count() {
        return runs.unreached();
    }
}
