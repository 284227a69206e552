package dk.dpsd.casework;

import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a chosen unit into the place of a case, with its ancestors copied from the tree (design 2). */
@Dependent
public class Places {

    private final LiveTree tree;
    private final Clock clock;

    @Inject
    public Places(LiveTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * A place found by lookup.
     *
     * @throws RefusedException {@code placeNotActive} where the unit is not there today
     */
    public CasePlace found(long unit, String placeName) {
        return at(unit, placeName, false);
    }

    /** "Kan ikke fremsøges" below an owner the reporter knows: the case belongs to the owner itself. */
    public CasePlace below(long owner, String placeName) {
        return at(owner, placeName, true);
    }

    /** "Kan ikke fremsøges" with "Ved ikke": no unit until the operator names one. */
    public CasePlace nowhere(String placeName) {
        return new CasePlace(List.of(), null, placeName, true);
    }

    private CasePlace at(long unit, String placeName, boolean unknown) {
        Hierarchy now = tree.current();
        if (!now.activeOn(unit, Clocks.today(clock))) {
            throw new RefusedException("placeNotActive");
        }
        return new CasePlace(now.path(unit), now.unit(unit).orElseThrow().name(), placeName, unknown);
    }

    /** Lets an open case stand where its unit stands today: for one that was not open while the register changed. */
    public void follow(IncidentCase incident) {
        Long unit = incident.place().unit();
        List<Long> path = unit == null ? List.of() : tree.current().path(unit);
        if (!path.isEmpty()) {
            incident.follow(path);
        }
    }

    /** The names from the owner down to the unit, as people read them. */
    public String pathOf(CasePlace place) {
        return place.unit() == null ? null : path(tree.current(), place.unit());
    }

    /** What a unit is called, and the names from its owner down to it. */
    public record Named(String name, String path) {}

    /** The unit as the register has it, open or closed. */
    public Optional<Named> named(long unit) {
        Hierarchy now = tree.current();
        return now.unit(unit).map(found -> new Named(found.name(), path(now, unit)));
    }

    private static String path(Hierarchy now, long unit) {
        return now.path(unit).stream()
                .map(code -> now.unit(code).orElseThrow().name())
                .collect(Collectors.joining(" › "));
    }
}
