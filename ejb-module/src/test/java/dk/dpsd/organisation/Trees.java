package dk.dpsd.organisation;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small registers for tests, in the words of running numbers. */
public final class Trees {

    private final long generation;
    private final Map<Long, SorUnit> units = new HashMap<>();

    private Trees(long generation) {
        this.generation = generation;
    }

    public static Trees generation(long generation) {
        return new Trees(generation);
    }

    public static long code(long sequence) {
        return SorCode.ofSequence(sequence).value();
    }

    public Trees owner(long sequence, OwnerKind kind) {
        var facts = facts(sequence, kind.name(), null);
        units.put(facts.code(), SorUnit.owner(generation, facts, kind));
        return this;
    }

    /** An owner with a CVR. */
    public Trees owner(long sequence, OwnerKind kind, String cvr) {
        var plain = facts(sequence, kind.name(), null);
        var facts = new UnitFacts(
                plain.code(),
                plain.name(),
                plain.kind(),
                null,
                null,
                null,
                cvr,
                plain.town(),
                plain.firstFrom(),
                plain.validFrom(),
                null);
        units.put(facts.code(), SorUnit.owner(generation, facts, kind));
        return this;
    }

    public Trees unit(long sequence, long parentSequence) {
        return unit(facts(sequence, "Klinisk enhed", code(parentSequence)));
    }

    public Trees closed(long sequence, long parentSequence, LocalDate lastDay) {
        return unit(facts(sequence, "Klinisk enhed", code(parentSequence)).until(lastDay));
    }

    public Trees unit(UnitFacts facts) {
        units.put(facts.code(), units.get(facts.parent()).child(facts));
        return this;
    }

    public List<SorUnit> units() {
        return new ArrayList<>(units.values());
    }

    public Hierarchy tree() {
        return Hierarchy.of(units.values(), Map.of());
    }

    public static UnitFacts facts(long sequence, String kind, Long parent) {
        var since = LocalDate.of(2010, 1, 1);
        return new UnitFacts(
                code(sequence), "Enhed " + sequence, kind, parent, null, null, null, "Aabybro", since, since, null);
    }
}
