package dk.dpsd.casework.tag;

import dk.dpsd.access.RoleHolders;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.tag.FocusArea;
import dk.dpsd.casework.store.FocusAreaStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Lokale fokusområder (R-TAG-01): the list of each region, kept by its Planadministrator at the region itself, and the
 * choices on a case. Municipalities have none.
 */
@Stateless
public class FocusAreas {

    @Inject
    FocusAreaStore store;

    @Inject
    RoleHolders holders;

    @Inject
    LiveTree tree;

    @Inject
    Tagging tagging;

    @Inject
    RecognisesPeople people;

    @Inject
    CaseDoor door;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /** A region whose list the caller keeps. */
    public record Region(long code, String name) {}

    /** The regions whose lists the caller keeps; none for a Planadministrator of anything else. */
    @Requires(Action.MANAGE_FOCUS_AREAS)
    public List<Region> regions() {
        return holders.of(List.of(user.requireId())).stream()
                .filter(role -> role.role() == Role.PLAN_ADMINISTRATOR && role.unit() != null)
                .flatMap(role -> tree.current().unit(role.unit()).stream())
                .filter(unit -> unit.depth() == 1 && unit.ownerKind() == OwnerKind.REGION)
                .map(unit -> new Region(unit.code(), unit.name()))
                .distinct()
                .toList();
    }

    /** The list of a region the caller keeps, retired areas too. */
    @Requires(Action.MANAGE_FOCUS_AREAS)
    public List<FocusLine> list(long region) {
        return lines(own(region));
    }

    /**
     * Puts an area on the list, or changes one that is there; what it was called before stays on the cases that have it.
     *
     * @param id null for a new one
     * @param wanted its name and days; the first day is today where none is given
     * @throws RefusedException {@code focusName}, {@code focusTwice}, {@code focusPerson} or {@code focusDays} where it cannot be
     */
    @Requires(Action.MANAGE_FOCUS_AREAS)
    public void keep(long region, Long id, Wanted wanted) {
        long mine = own(region);
        String name = PlainText.of(wanted.name());
        LocalDate from = wanted.validFrom() == null ? Clocks.today(clock) : wanted.validFrom();
        check(mine, id, name, from, wanted.validTo());
        FocusArea area = id == null
                ? new FocusArea(mine, name, from, wanted.validTo())
                : store.find(mine, id).orElseThrow(NotThereException::new);
        String before = id == null ? null : area.name();
        area.change(name, from, wanted.validTo());
        store.add(area);
        log.fire(new RecordsDeed(
                null,
                null,
                id == null ? "focusAdded" : "focusChanged",
                List.of(new FieldChange("name", Sensitivity.HARMLESS, before, name))));
    }

    /** An area as its keeper typed it. */
    public record Wanted(String name, LocalDate validFrom, LocalDate validTo) {}

    private void check(long region, Long id, String name, LocalDate from, LocalDate to) {
        if (name == null || name.length() > FocusArea.LONGEST) {
            throw new RefusedException("focusName");
        }
        if (to != null && to.isBefore(from)) {
            throw new RefusedException("focusDays");
        }
        List<FocusArea> there = store.of(region);
        boolean twice = there.stream()
                .anyMatch(
                        other -> !Objects.equals(other.id(), id) && other.name().equalsIgnoreCase(name));
        if (twice) {
            throw new RefusedException("focusTwice");
        }
        // An area that is called so already can still be ended.
        boolean named = there.stream()
                .noneMatch(area -> Objects.equals(area.id(), id) && area.name().equals(name));
        if (named && people.in(name)) {
            throw new RefusedException("focusPerson", name);
        }
    }

    private long own(long region) {
        return regions().stream()
                .filter(one -> one.code() == region)
                .findFirst()
                .orElseThrow(NotThereException::new)
                .code();
    }

    /** What can be chosen on a case today; nothing where the case is no region's. */
    @Requires(Action.SET_FOCUS_AREAS)
    public List<FocusLine> choices(PublicId publicId) {
        IncidentCase incident = door.open(publicId, Action.SET_FOCUS_AREAS);
        return tagging.region(incident.place().unit())
                .map(region -> lines(region.code()).stream()
                        .filter(line -> line.choosable() || has(incident, line.id()))
                        .toList())
                .orElse(List.of());
    }

    private static boolean has(IncidentCase incident, long area) {
        return incident.focusAreas().stream().anyMatch(tag -> tag.area() == area);
    }

    private List<FocusLine> lines(long region) {
        LocalDate today = Clocks.today(clock);
        return store.of(region).stream()
                .map(area -> new FocusLine(
                        area.id(),
                        area.version(),
                        area.region(),
                        area.name(),
                        area.validFrom(),
                        area.validTo(),
                        area.isValidOn(today)))
                .toList();
    }
}
