package dk.dpsd.plans.run;

import dk.dpsd.plans.model.PlanResult;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.plans.store.PlanStore;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Hears what became of a report's mail (R-RES-06, R-PLAN-06): written down, and a refusal told to the administrators. */
@Dependent
public class PlanSettling {

    @Inject
    PlanStore plans;

    @Inject
    PlanRunStore runs;

    @Inject
    Unreached unreached;

    @Inject
    Clock clock;

    void settled(@Observes PlanMailSettled event) {
        runs.lock(event.result()).ifPresent(result -> settle(result, event));
    }

    private void settle(PlanResult result, PlanMailSettled event) {
        if (!event.arrived()) {
            plans.find(result.plan()).ifPresent(plan -> runs.find(result.run())
                    .ifPresent(run -> unreached.tellOfMail(plan, run, result)));
        }
        result.settle(event.arrived(), event.reason(), Clocks.now(clock));
    }
}
