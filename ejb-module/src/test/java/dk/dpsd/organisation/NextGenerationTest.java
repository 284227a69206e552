package dk.dpsd.organisation;

import static dk.dpsd.organisation.Trees.code;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.TreeChanged.Moved;
import dk.dpsd.organisation.extract.CheckedRows;
import dk.dpsd.organisation.extract.Refusal;
import dk.dpsd.organisation.extract.SorRow;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextGenerationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 10, 31);

    private final Trees old =
            Trees.generation(1).owner(1, OwnerKind.REGION).unit(2, 1).unit(3, 2).owner(5, OwnerKind.KOMMUNE);

    @Test
    void theFirstGenerationIsTheFile() {
        var after = next(Hierarchy.empty(), owner(1, "Region"), unit(2, 1L));
        assertThat(after.units()).hasSize(2).allMatch(u -> u.generation() == 2);
        assertThat(after.path(code(2))).containsExactly(code(1), code(2));
        assertThat(after.unit(code(2)).orElseThrow().ownerKind()).isEqualTo(OwnerKind.REGION);
    }

    @Test
    void aUnitThatIsAbsentClosesOnTheDayOfTheFileAndKeepsItsPlace() {
        var after = next(old.tree(), owner(1, "Region"), unit(2, 1L), owner(5, "Kommune"));
        assertThat(after.unit(code(3)).orElseThrow().validTo()).hasValue(DAY_BEFORE);
        assertThat(after.activeOn(code(3), DAY_BEFORE)).isTrue();
        assertThat(after.activeOn(code(3), DAY)).isFalse();
        assertThat(after.path(code(3))).containsExactly(code(1), code(2), code(3));
    }

    @Test
    void aWholeTreeThatIsAbsentCloses() {
        var after = next(old.tree(), owner(5, "Kommune"));
        assertThat(List.of(1, 2, 3)).noneMatch(s -> after.activeOn(code(s), DAY));
        assertThat(after.path(code(3))).hasSize(3);
    }

    @Test
    void aUnitThatHadClosedBeforeKeepsItsLastDay() {
        var lastDay = LocalDate.of(2020, 6, 30);
        var before = old.closed(4, 1, lastDay).tree();
        var after = next(before, owner(1, "Region"));
        assertThat(after.unit(code(4)).orElseThrow().validTo()).hasValue(lastDay);
    }

    @Test
    void aUnitThatWouldCloseLaterClosesNow() {
        var before = old.closed(4, 1, DAY.plusYears(1)).tree();
        assertThat(next(before, owner(1, "Region")).unit(code(4)).orElseThrow().validTo())
                .hasValue(DAY_BEFORE);
    }

    @Test
    void aUnitWhoseRowIsRefusedStaysAsItWas() {
        var rows = new CheckedRows(List.of(Trees.facts(1, "Region", null)), List.of(refused(2), refused(3)));
        var after = Hierarchy.of(new NextGeneration(2, old.tree(), DAY).build(rows), Map.of());
        assertThat(after.activeOn(code(2), DAY)).isTrue();
        assertThat(after.activeOn(code(3), DAY)).isTrue();
        assertThat(after.activeOn(code(5), DAY)).isFalse();
        assertThat(after.path(code(3))).containsExactly(code(1), code(2), code(3));
    }

    @Test
    void whatIsCarriedMovesWithTheUnitAboveIt() {
        var after = next(old.tree(), owner(1, "Region"), owner(5, "Kommune"), unit(2, 5L));
        assertThat(after.path(code(3))).containsExactly(code(5), code(2), code(3));
        assertThat(after.unit(code(3)).orElseThrow().ownerKind()).isEqualTo(OwnerKind.KOMMUNE);
    }

    @Test
    void whatIsCarriedIntoTooGreatADepthStaysInTheSubTreesAbove() {
        var deep = new UnitFacts[9];
        deep[0] = owner(5, "Kommune");
        deep[1] = unit(11, 5L);
        for (int i = 2; i < 7; i++) {
            deep[i] = unit(10 + i, 9L + i);
        }
        deep[7] = unit(2, 16L);
        deep[8] = owner(1, "Region");
        var after = next(old.tree(), deep);
        assertThat(after.path(code(2))).hasSize(8);
        assertThat(after.path(code(3))).hasSize(8).contains(code(16), code(3)).doesNotContain(code(2));
    }

    @Test
    void tellsWhichUnitsMovedWithTheirWholeSubTree() {
        var after = next(old.tree(), owner(1, "Region"), owner(5, "Kommune"), unit(2, 5L), unit(3, 2L), unit(9, 2L));
        assertThat(NextGeneration.moved(old.tree(), after.units()))
                .containsExactlyInAnyOrder(
                        new Moved(code(2), List.of(code(5), code(2))),
                        new Moved(code(3), List.of(code(5), code(2), code(3))));
    }

    @Test
    void closuresCountOpenUnitsThatWillBeOpenNoMore() {
        var before = old.closed(4, 1, LocalDate.of(2020, 6, 30)).tree();
        var after = next(
                before,
                owner(1, "Region"),
                Trees.facts(2, "Hospital", code(1)).until(DAY_BEFORE),
                owner(5, "Kommune"),
                unit(8, 5L));
        assertThat(Closures.between(before, after.units(), DAY)).isEqualTo(new Closures(4, 2));
    }

    @Test
    void tenPercentIsAllowedAndMoreIsNot() {
        assertThat(new Closures(100, 10).exceed(10)).isFalse();
        assertThat(new Closures(100, 11).exceed(10)).isTrue();
        assertThat(new Closures(0, 0).exceed(10)).isFalse();
        assertThat(new Closures(9, 1).exceed(10)).isTrue();
    }

    @Test
    void aRootKeepsItsKindWhenItIsCarried() {
        assertThat(next(old.tree(), owner(5, "Kommune")).unit(code(1)).orElseThrow())
                .returns(OwnerKind.REGION, SorUnit::ownerKind)
                .returns(1, SorUnit::depth);
    }

    private static Hierarchy next(Hierarchy before, UnitFacts... accepted) {
        var units = new NextGeneration(2, before, DAY).build(new CheckedRows(List.of(accepted), List.of()));
        assertThat(units).doesNotHaveDuplicates();
        return Hierarchy.of(units, Map.of());
    }

    private static UnitFacts owner(long sequence, String kind) {
        return Trees.facts(sequence, kind, null);
    }

    private static UnitFacts unit(long sequence, Long parent) {
        return Trees.facts(sequence, "Klinisk enhed", code(parent));
    }

    private static Refusal refused(int sequence) {
        var row = new SorRow(sequence, Long.toString(code(sequence)), "", "x", "x", "", "", "", "", "", "", "", false);
        return new Refusal(row, Refusal.Reason.BAD_DATE, sequence);
    }
}
