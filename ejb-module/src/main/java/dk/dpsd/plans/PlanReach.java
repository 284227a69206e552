package dk.dpsd.plans;

import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.store.PlanStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The way to a single plan: through the units whose plans the caller administers, and there is no other. */
@Dependent
public class PlanReach {

    private final PlanStore store;
    private final PlanUnits units;

    @Inject
    PlanReach(PlanStore store, PlanUnits units) {
        this.store = store;
        this.units = units;
    }

    /** The units whose plans she administers, of those that have plans. */
    public Set<Long> units() {
        return units.withPlans();
    }

    /** @throws NotThereException where there is none, or none of hers */
    public Plan plan(PublicId id) {
        return store.find(units.withPlans(), id).orElseThrow(NotThereException::new);
    }

    /** As {@link #plan}, its row locked. */
    public Plan lock(PublicId id) {
        return store.lock(units.withPlans(), id).orElseThrow(NotThereException::new);
    }
}
