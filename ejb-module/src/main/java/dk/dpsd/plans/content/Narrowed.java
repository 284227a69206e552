package dk.dpsd.plans.content;

import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.organisation.model.Hierarchy;
import java.util.LinkedHashSet;
import java.util.Set;

/** The units a report asks for, as far as they lie in the plan's unit; a report that asks for none gets the plan's. */
final class Narrowed {

    private static final PlaceWanted NOWHERE = new PlaceWanted(0, PlaceWanted.UNKNOWN, false);

    private Narrowed() {}

    /** @param unit the plan's */
    static Set<PlaceWanted> to(long unit, Set<PlaceWanted> asked, Hierarchy tree) {
        var own = new PlaceWanted(unit, tree.path(unit).size(), true);
        if (asked.isEmpty()) {
            return Set.of(own);
        }
        Set<PlaceWanted> kept = new LinkedHashSet<>();
        for (PlaceWanted place : asked) {
            if (tree.covers(unit, place.unit())) {
                kept.add(place);
            } else if (place.below() && tree.covers(place.unit(), unit)) {
                kept.add(own);
            }
        }
        return kept.isEmpty() ? Set.of(NOWHERE) : kept;
    }
}
