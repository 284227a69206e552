package dk.dpsd.plans.model;

import java.util.Set;

/**
 * What a plan administrator decides about a plan.
 *
 * @param unit the SOR code of the unit whose cases, with those below it, the plan is about
 * @param recipients accounts
 */
public record PlanTerms(long unit, PlanWords words, Recurrence recurrence, Content content, Set<Long> recipients) {

    public PlanTerms {
        recipients = Set.copyOf(recipients);
    }
}
