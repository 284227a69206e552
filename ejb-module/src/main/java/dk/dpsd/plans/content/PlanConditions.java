package dk.dpsd.plans.content;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.statistics.model.StoredCriteria;
import dk.dpsd.statistics.run.ConditionNames;
import dk.dpsd.statistics.run.GroupNames;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Afgrænsning: what a search asked for by codes narrows a plan's list too. Its days are left out, because a plan has a
 * period that moves with each run; and its words, because they stand in no address.
 */
@Dependent
public class PlanConditions {

    private static final String UNITS = "sted";

    private final LiveTree tree;
    private final ConditionNames names;
    private final GroupNames groups;

    @Inject
    public PlanConditions(LiveTree tree, ConditionNames names, GroupNames groups) {
        this.tree = tree;
        this.names = names;
        this.groups = groups;
    }

    /** What is stored, or stood in an address, as criteria; without days. */
    public CaseCriteria read(String criteria) {
        return withoutDays(StoredCriteria.read(criteria, "", this::depth));
    }

    /** The same of the parameters of an address. */
    public CriteriaAddress.Read read(Map<String, List<String>> parameters) {
        return CriteriaAddress.read(parameters, this::depth);
    }

    public static CaseCriteria withoutDays(CaseCriteria criteria) {
        return criteria.received(Days.ANY).occurred(Days.ANY).due(Days.ANY);
    }

    private int depth(long unit) {
        return tree.current().path(unit).size();
    }

    /** What a plan of a unit chooses among that unit's cases. */
    public CaseCriteria within(long unit, String criteria) {
        CaseCriteria asked = read(criteria);
        return asked.at(Narrowed.to(unit, asked.places(), tree.current()));
    }

    /** Whether no unit that is asked for has anything to do with a plan's. */
    public boolean isElsewhere(long unit, String criteria) {
        return within(unit, criteria).places().stream().allMatch(place -> place.depth() == PlaceWanted.UNKNOWN);
    }

    /** Why a list of such cases would be empty for ever, a key of the text bundle; null where it need not be. */
    public static String fault(CaseCriteria criteria) {
        boolean dropped = !criteria.of(Coded.DROP_REASON).isEmpty();
        return dropped || CaseList.states(criteria).isEmpty() ? "criteria.untold" : null;
    }

    /** For saying it in words. */
    public List<PlanCondition> named(CaseCriteria criteria) {
        List<PlanCondition> all = new ArrayList<>();
        criteria.coded()
                .forEach((criterion, values) -> all.add(new PlanCondition(
                        criterion.parameter(),
                        values.stream().map(value -> names.of(criterion, value)).toList())));
        if (!criteria.places().isEmpty()) {
            all.add(new PlanCondition(
                    UNITS,
                    criteria.places().stream()
                            .map(place -> groups.place(Long.toString(place.unit())))
                            .sorted()
                            .toList()));
        }
        return all;
    }
}
