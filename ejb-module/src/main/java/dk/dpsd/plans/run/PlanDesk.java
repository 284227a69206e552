package dk.dpsd.plans.run;

import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanRun;
import dk.dpsd.plans.store.PlanRunStore;
import dk.dpsd.plans.store.PlanStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Runs the plans that are due, each in a transaction of its own that holds the plan's row: of two nodes the second finds
 * nothing left to do, and a node that dies midway has done nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanDesk {

    private static final int MOST = 200;

    @Inject
    PlanStore plans;

    @Inject
    PlanRunStore runs;

    @Inject
    PlanRunner runner;

    @Inject
    Clock clock;

    /** The plans to run now. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public List<Long> due() {
        return plans.due(Clocks.now(clock), MOST);
    }

    /** Runs one, if it is still due: once for all the dates that have come. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void run(long id) {
        Instant now = Clocks.now(clock);
        plans.lock(id).filter(plan -> plan.isDue(now)).ifPresent(plan -> run(plan, now));
    }

    private void run(Plan plan, Instant now) {
        PlanRun run = PlanRun.due(plan, now);
        // Somebody may have pressed "Kør nu" in this very minute.
        if (!runs.isThere(plan.id(), run.dueAt())) {
            runner.run(plan, runs.add(run));
        }
        plan.ran(now);
        plans.flush();
    }

    /** A run failed: it is tried again, and after the last try the next date is waited for. */
    @Requires(Action.RUN_SYSTEM_TASK)
    public void failed(long id) {
        Instant now = Clocks.now(clock);
        plans.lock(id).filter(plan -> plan.isDue(now)).ifPresent(plan -> {
            PlanRun vain = PlanRun.givenUp(plan, now);
            if (plan.failed(now) && !runs.isThere(plan.id(), vain.dueAt())) {
                runs.add(vain);
            }
            plans.flush();
        });
    }
}
