package dk.dpsd.plans.web;

import dk.dpsd.plans.PlanAsked;
import dk.dpsd.plans.content.PlanCondition;
import java.io.Serializable;
import java.util.List;

/**
 * Afgrænsning: what a search handed on to the plan, and what of it could not come along.
 *
 * @param words whether the search had words, which stand in no address (design 13)
 * @param days whether it had days, whose place the plan's own period takes
 */
public record PlanNarrowing(List<PlanCondition> conditions, boolean words, boolean days) implements Serializable {

    static final PlanNarrowing NONE = new PlanNarrowing(List.of());

    /** How a search says in an address that it had words. */
    static final String LEFT_OUT = "udeladt";

    public PlanNarrowing {
        conditions = List.copyOf(conditions);
    }

    PlanNarrowing(List<PlanCondition> conditions) {
        this(conditions, false, false);
    }

    static PlanNarrowing of(PlanAsked asked, boolean words) {
        return new PlanNarrowing(asked.conditions(), words, asked.days());
    }

    public boolean isAny() {
        return !conditions.isEmpty();
    }
}
