package dk.dpsd.organisation;

import dk.dpsd.organisation.TreeChanged.Moved;
import dk.dpsd.organisation.extract.CheckedRows;
import dk.dpsd.organisation.model.Ancestors;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the next generation of the register from the present one and an extract (design 3). No unit is ever lost, for
 * cases hang on it: one that is absent from the extract is closed and keeps its place; one whose row was refused stays
 * as it was until its row is repaired.
 */
final class NextGeneration {

    private final long generation;
    private final Hierarchy before;
    private final LocalDate asOf;
    private final Map<Long, SorUnit> units = new LinkedHashMap<>();

    /** @param asOf the day of the extract: what is absent is closed from that day on */
    NextGeneration(long generation, Hierarchy before, LocalDate asOf) {
        this.generation = generation;
        this.before = before;
        this.asOf = asOf;
    }

    List<SorUnit> build(CheckedRows rows) {
        rows.accepted().forEach(this::add);
        var refusedCodes = rows.refusedCodes();
        before.units().stream()
                .sorted(Comparator.comparingInt(SorUnit::depth).thenComparing(SorUnit::code))
                .filter(old -> !units.containsKey(old.code()))
                .forEach(old -> carry(old, refusedCodes.contains(old.code())));
        // In the order of the database's key: rows are then written one behind the other.
        return units.values().stream()
                .sorted(Comparator.comparingLong(SorUnit::code))
                .toList();
    }

    /** The units that have another path than before. */
    static List<Moved> moved(Hierarchy before, Collection<SorUnit> after) {
        return after.stream()
                .filter(unit -> before.unit(unit.code()).isPresent())
                .map(unit -> new Moved(unit.code(), unit.ancestors().path()))
                .filter(moved -> !before.path(moved.code()).equals(moved.path()))
                .toList();
    }

    private void add(UnitFacts facts) {
        var unit = facts.parent() == null
                ? SorUnit.owner(generation, facts, OwnerKind.of(facts.kind()).orElseThrow())
                : units.get(facts.parent()).child(facts);
        units.put(unit.code(), unit);
    }

    private void carry(SorUnit old, boolean unchanged) {
        var facts = unchanged ? old.facts() : closed(old);
        if (facts.parent() == null) {
            units.put(old.code(), SorUnit.owner(generation, facts, old.ownerKind()));
            return;
        }
        var parent = units.get(facts.parent());
        // Its parent moved down so far that there is no room: it stays in the same sub-trees, beside its parent.
        if (parent.depth() == Ancestors.DEEPEST) {
            parent = units.get(parent.parent().orElseThrow());
        }
        units.put(old.code(), parent.child(facts));
    }

    private UnitFacts closed(SorUnit old) {
        var lastDay = asOf.minusDays(1);
        boolean already = old.validTo().filter(to -> !to.isAfter(lastDay)).isPresent();
        return already ? old.facts() : old.facts().until(lastDay);
    }
}
