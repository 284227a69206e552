package dk.dpsd.organisation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.extract.Refusal.Reason;
import dk.dpsd.organisation.model.UnitFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On generated registers, with faults sown in: the order of the rows changes nothing, and a fault costs its sub-tree. */
class RegisterRulesProperties {

    /** parents[i] is the sequence above i + 1, or 0 for an owner; faulty are sequences whose own row is broken. */
    record Register(List<Integer> parents, Set<Integer> faulty) {}

    @Property
    void theOrderOfTheRowsDoesNotMatter(@ForAll("registers") Register register, @ForAll Random random) {
        var rows = rows(register);
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        var straight = RegisterRules.check(rows);
        var mixed = RegisterRules.check(shuffled);

        assertThat(Set.copyOf(mixed.accepted())).isEqualTo(Set.copyOf(straight.accepted()));
        assertThat(mixed.refused()).isEqualTo(straight.refused());
    }

    @Property
    void aFaultCostsExactlyItsSubTree(@ForAll("registers") Register register, @ForAll Random random) {
        var rows = new ArrayList<>(rows(register));
        Collections.shuffle(rows, random);
        var checked = RegisterRules.check(rows);

        Map<Integer, Integer> cause = new HashMap<>();
        for (int s : sequences(register)) {
            nearestFault(register, s).ifPresent(fault -> cause.put(s, fault));
        }
        assertThat(checked.accepted().stream().map(UnitFacts::code).collect(Collectors.toSet()))
                .isEqualTo(sequences(register).stream()
                        .filter(s -> !cause.containsKey(s))
                        .map(s -> Long.valueOf(Rows.code(s)))
                        .collect(Collectors.toSet()));
        for (var refusal : checked.refused()) {
            int sequence = refusal.row().line() - 1;
            assertThat(refusal.causeLine()).isEqualTo(cause.get(sequence) + 1);
            assertThat(refusal.reason() == Reason.PARENT_REFUSED).isEqualTo(cause.get(sequence) != sequence);
        }
        assertThat(checked.refused()).hasSize(cause.size());
    }

    @Property
    void parentsComeBeforeTheirChildren(@ForAll("registers") Register register, @ForAll Random random) {
        var rows = new ArrayList<>(rows(register));
        Collections.shuffle(rows, random);
        var seen = new HashSet<Long>();
        for (var facts : RegisterRules.check(rows).accepted()) {
            assertThat(facts.parent() == null || seen.contains(facts.parent())).isTrue();
            seen.add(facts.code());
        }
    }

    /** The nearest row at fault from the unit upwards, itself included: the one its refusal must name. */
    private static Optional<Integer> nearestFault(Register register, int sequence) {
        var way = new ArrayList<Integer>();
        for (int s = sequence; s != 0; s = register.parents().get(s - 1)) {
            way.add(s);
        }
        Collections.reverse(way);
        var faults = new ArrayList<>(way);
        faults.retainAll(register.faulty());
        // The ninth of a sound path is too deep.
        if (way.size() > 8 && faults.stream().noneMatch(f -> way.indexOf(f) <= 8)) {
            faults.add(0, way.get(8));
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults.get(faults.size() - 1));
    }

    private static List<Integer> sequences(Register register) {
        var all = new ArrayList<Integer>();
        for (int s = 1; s <= register.parents().size(); s++) {
            all.add(s);
        }
        return all;
    }

    private static List<SorRow> rows(Register register) {
        return sequences(register).stream().map(s -> row(register, s)).toList();
    }

    private static SorRow row(Register register, int sequence) {
        int parent = register.parents().get(sequence - 1);
        return Rows.row(
                sequence + 1,
                Rows.code(sequence),
                parent == 0 ? "" : Rows.code(parent),
                "Region",
                register.faulty().contains(sequence) ? "aldrig" : "2010-01-01",
                "");
    }

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.integers().between(1, 60).flatMap(size -> parents(size)
                .flatMap(parents -> Arbitraries.integers()
                        .between(1, size)
                        .set()
                        .ofMaxSize(4)
                        .map(faulty -> new Register(parents, faulty))));
    }

    /** Each unit hangs below an earlier one, mostly a near one, so that trees grow deeper than eight, or is an owner. */
    private static Arbitrary<List<Integer>> parents(int size) {
        return Arbitraries.integers().between(0, 9).list().ofSize(size).map(steps -> {
            var parents = new ArrayList<Integer>();
            for (int i = 0; i < size; i++) {
                int step = steps.get(i);
                parents.add(step == 0 ? 0 : Math.max(0, i + 1 - (step + 2) / 3));
            }
            return parents;
        });
    }
}
