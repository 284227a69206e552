package dk.dpsd.plans.run;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.plans.content.PlanFile;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.TellsPeople;

/**
 * A plan ran, and this is a recipient's report (R-MAIL-08).
 *
 * @param result what the mail's way is written down on
 * @param number the plan's
 * @param name what the plan is called
 * @param message what its administrator says to the recipients, or null
 */
public record PlanReport(Addressee to, long result, long number, String name, String message, Days span, PlanFile file)
        implements TellsPeople {}
