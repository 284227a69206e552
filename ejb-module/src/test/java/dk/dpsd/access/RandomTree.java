package dk.dpsd.access;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A made-up register: who stands above whom, and nothing else that could agree with the code by kinship. */
public final class RandomTree {

    private static final int DEEPEST = 8;
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static final LocalDate CLOSED = LocalDate.of(2025, 6, 30);

    private final Map<Long, Long> above;

    private RandomTree(Map<Long, Long> above) {
        this.above = above;
    }

    /** Units 1 to {@code size}; some are owners, most hang below a recent one, so that trees grow deep. */
    public static RandomTree of(Random random, int size) {
        var tree = new RandomTree(new TreeMap<>());
        for (long unit = 1; unit <= size; unit++) {
            long parent = unit - 1 - random.nextInt(5);
            boolean owner = parent < 1 || random.nextInt(12) == 0 || tree.depth(parent) == DEEPEST;
            tree.above.put(unit, owner ? null : parent);
        }
        return tree;
    }

    /** The same register after some units, never owners, were moved below others. */
    RandomTree withMoves(Random random, int moves) {
        var moved = new RandomTree(new TreeMap<>(above));
        for (int i = 0; i < moves; i++) {
            long unit = anyUnit(random);
            long parent = anyUnit(random);
            boolean possible = moved.parentOf(unit) != null
                    && !moved.path(parent).contains(unit)
                    && moved.depth(parent) + moved.height(unit) <= DEEPEST;
            if (possible) {
                moved.above.put(unit, parent);
            }
        }
        return moved;
    }

    public long anyUnit(Random random) {
        return 1 + random.nextInt(above.size());
    }

    public boolean knows(Long unit) {
        return unit != null && above.containsKey(unit);
    }

    public Long parentOf(long unit) {
        return above.get(unit);
    }

    public List<Long> path(long unit) {
        List<Long> path = new ArrayList<>();
        for (Long up = unit; up != null; up = above.get(up)) {
            path.add(0, up);
        }
        return path;
    }

    private int depth(long unit) {
        return path(unit).size();
    }

    private int height(long unit) {
        return above.keySet().stream()
                .map(this::path)
                .filter(path -> path.contains(unit))
                .mapToInt(path -> path.size() - path.indexOf(unit))
                .max()
                .orElseThrow();
    }

    /** As the product holds it; every seventh unit is closed, which takes nothing away and gives nothing. */
    public Hierarchy hierarchy() {
        Map<Long, SorUnit> units = new HashMap<>();
        above.keySet().stream().map(this::path).forEach(path -> path.forEach(unit -> add(units, unit)));
        return Hierarchy.of(units.values(), Map.of());
    }

    private void add(Map<Long, SorUnit> units, long unit) {
        Long parent = above.get(unit);
        var facts = new UnitFacts(
                unit, "Enhed " + unit, "Klinisk enhed", parent, null, null, null, null, SINCE, SINCE, lastDay(unit));
        units.computeIfAbsent(
                unit,
                code -> parent == null
                        ? SorUnit.owner(1, facts, OwnerKind.KOMMUNE)
                        : units.get(parent).child(facts));
    }

    private static LocalDate lastDay(long unit) {
        return unit % 7 == 0 ? CLOSED : null;
    }
}
