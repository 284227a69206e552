package dk.dpsd.organisation.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One generation of the register (organisationshierarki) with the successors of its units. Never changes. */
public final class Hierarchy {

    private static final Hierarchy EMPTY = new Hierarchy(Map.of(), Map.of());

    private final Map<Long, SorUnit> units;
    private final Map<Long, Long> successors;

    private Hierarchy(Map<Long, SorUnit> units, Map<Long, Long> successors) {
        this.units = units;
        this.successors = successors;
    }

    public static Hierarchy empty() {
        return EMPTY;
    }

    /**
     * @param units units of one generation, in any order
     * @param successors which unit took over from which
     */
    public static Hierarchy of(Collection<SorUnit> units, Map<Long, Long> successors) {
        var byCode = new HashMap<Long, SorUnit>(units.size() * 4 / 3 + 1);
        for (var unit : units) {
            if (byCode.put(unit.code(), unit) != null) {
                throw new IllegalArgumentException("twice: " + unit.code());
            }
        }
        return new Hierarchy(byCode, Map.copyOf(successors));
    }

    /** The same tree with other successors. */
    public Hierarchy withSuccessors(Map<Long, Long> others) {
        return new Hierarchy(units, Map.copyOf(others));
    }

    public Optional<SorUnit> unit(long code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The codes from the owner down to the unit itself; empty for a unit nobody knows. */
    public List<Long> path(long code) {
        return unit(code).map(u -> u.ancestors().path()).orElse(List.of());
    }

    /** Whether the unit is open on that day (domain C.3); a unit nobody knows never is. */
    public boolean activeOn(long code, LocalDate day) {
        var unit = units.get(code);
        return unit != null && unit.activeOn(day);
    }

    /** Whether {@code code} lies in the sub-tree of {@code ancestor}; every unit covers itself. */
    public boolean covers(long ancestor, long code) {
        var above = units.get(ancestor);
        var unit = units.get(code);
        if (above == null || unit == null) {
            return false;
        }
        var atThatDepth = unit.ancestors().at(above.depth());
        return atThatDepth != null && atThatDepth == ancestor;
    }

    /** Whether the owner at the top of the unit's tree has this CVR. */
    public boolean isOwnedBy(String cvr, long code) {
        return owner(code).flatMap(SorUnit::cvr).filter(cvr::equals).isPresent();
    }

    /** The owner at the top of the unit's tree. */
    public Optional<SorUnit> owner(long code) {
        return path(code).stream().findFirst().flatMap(this::unit);
    }

    public Collection<SorUnit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    public Map<Long, Long> successors() {
        return successors;
    }

    /** The unit that took over in the end; empty where there is none, or where the chain bites its own tail. */
    public Optional<Long> successor(long code) {
        var seen = new HashSet<Long>();
        Long last = code;
        for (Long next = successors.get(last); next != null; next = successors.get(last)) {
            if (!seen.add(last)) {
                return Optional.empty();
            }
            last = next;
        }
        return last == code ? Optional.empty() : Optional.of(last);
    }
}
