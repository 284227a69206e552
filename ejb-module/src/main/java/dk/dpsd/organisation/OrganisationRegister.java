package dk.dpsd.organisation;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks up places in the register (SOR): only those that are open today. */
@Stateless
public class OrganisationRegister {

    private static final int MOST = 100;
    private static final String BETWEEN = " › ";

    @Inject
    LiveTree live;

    @Inject
    Clock clock;

    /** The places that match what somebody has typed so far, the best first. */
    @Requires(Action.LOOK_UP_PLACE)
    public List<PlaceHit> findPlaces(String text, int most) {
        var tree = live.current();
        return live.places().find(text == null ? "" : text, Clocks.today(clock), Math.min(most, MOST)).stream()
                .map(unit -> hit(tree, unit))
                .toList();
    }

    /** The same among the places of the owners with this CVR. */
    @Requires(Action.LOOK_UP_PLACE)
    public List<PlaceHit> findPlacesOf(String cvr, String text, int most) {
        var tree = live.current();
        return find(tree, text, unit -> tree.isOwnedBy(cvr, unit.code()), most);
    }

    /**
     * The open places among some whose name or town fits.
     *
     * @param among says of the codes from an owner down to a unit whether the unit is one of them
     */
    @Requires(Action.LOOK_UP_PLACE)
    public List<PlaceHit> findPlacesAmong(Predicate<List<Long>> among, String text, int most) {
        return find(live.current(), text, unit -> among.test(unit.ancestors().path()), most);
    }

    private List<PlaceHit> find(Hierarchy tree, String text, Predicate<SorUnit> among, int most) {
        var today = Clocks.today(clock);
        return live
                .places()
                .find(text == null ? "" : text, unit -> unit.activeOn(today) && among.test(unit), Math.min(most, MOST))
                .stream()
                .map(unit -> hit(tree, unit))
                .toList();
    }

    @Requires(Action.LOOK_UP_PLACE)
    public Optional<PlaceHit> place(long code) {
        var tree = live.current();
        return tree.unit(code).filter(u -> u.activeOn(Clocks.today(clock))).map(unit -> hit(tree, unit));
    }

    /** The open unit that took over from a closed one. */
    @Requires(Action.LOOK_UP_PLACE)
    public Optional<PlaceHit> successor(long code) {
        return live.current().successor(code).flatMap(this::place);
    }

    /** The owners of a kind, by name: where somebody who cannot find a place begins ("Kan ikke fremsøges"). */
    @Requires(Action.LOOK_UP_PLACE)
    public List<PlaceHit> owners(OwnerKind kind) {
        var tree = live.current();
        return live.places()
                .owners(Clocks.today(clock))
                .filter(unit -> unit.ownerKind() == kind)
                .map(unit -> hit(tree, unit))
                .toList();
    }

    private static PlaceHit hit(Hierarchy tree, SorUnit unit) {
        String path = unit.ancestors().path().stream()
                .filter(code -> code != unit.code())
                .map(code -> tree.unit(code).map(SorUnit::name).orElse(""))
                .collect(Collectors.joining(BETWEEN));
        return new PlaceHit(
                unit.code(), unit.name(), unit.kind(), path, unit.town().orElse(""));
    }
}
