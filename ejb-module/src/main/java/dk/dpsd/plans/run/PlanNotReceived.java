package dk.dpsd.plans.run;

import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PublicId;
import java.time.Instant;

/**
 * A recipient of a plan got nothing, and did the time before (R-PLAN-04): for those who administer it; who and why stands
 * on the plan's page.
 *
 * @param number the plan's
 * @param dueAt the run's
 * @param recipients how many
 */
public record PlanNotReceived(Addressee to, PublicId plan, long number, Instant dueAt, int recipients)
        implements TellsPeople {}
