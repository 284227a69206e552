package dk.dpsd.plans;

import dk.dpsd.plans.content.PlanCondition;
import java.io.Serializable;
import java.util.List;

/**
 * What a search hands on to a new plan.
 *
 * @param criteria as an address writes them, without days; empty for none
 * @param conditions the same for saying them in words
 * @param unit the one unit that was asked for, where the caller can make a plan for it; or null
 * @param place what that unit is called
 * @param days whether days were left out
 * @param fault why the plan's list would be empty, a key of the text bundle; or null
 */
public record PlanAsked(
        String criteria, List<PlanCondition> conditions, Long unit, String place, boolean days, String fault)
        implements Serializable {

    public PlanAsked {
        conditions = List.copyOf(conditions);
    }
}
