package dk.dpsd.audit.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Which entries of the log are asked for.
 *
 * @param from the first moment
 * @param until the first moment that is too late
 * @param actors whose entries; empty for everybody's
 * @param place where the cases are, or null for everywhere
 * @param deeds which deeds; empty for all
 * @param otherDeeds turns {@code deeds} round: all but these
 * @param name how the log calls whose entries are asked for, or null
 */
public record LogFilter(
        Instant from,
        Instant until,
        List<Long> actors,
        Place place,
        Set<String> deeds,
        boolean otherDeeds,
        String name) {

    /**
     * Where a case is.
     *
     * @param unit the SOR code
     * @param depth the unit's own depth in the tree, 1 for an owner
     * @param subUnits whether cases of the units below count too
     */
    public record Place(long unit, int depth, boolean subUnits) {}

    public LogFilter {
        actors = List.copyOf(actors);
        deeds = Set.copyOf(deeds);
    }

    /** The same, but only of whom the log calls so. */
    public LogFilter byName(String actor) {
        return new LogFilter(from, until, actors, place, deeds, otherDeeds, actor);
    }
}
