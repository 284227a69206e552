package dk.dpsd.organisation.model;

import static dk.dpsd.organisation.model.Trees.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HierarchyTest {

    private final Hierarchy tree = Trees.generation(1)
            .owner(1, OwnerKind.REGION)
            .unit(2, 1)
            .unit(3, 2)
            .unit(4, 1)
            .owner(5, OwnerKind.KOMMUNE)
            .tree();

    @Test
    void thePathRunsFromTheOwnerToTheUnit() {
        assertThat(tree.path(code(3))).containsExactly(code(1), code(2), code(3));
        assertThat(tree.path(code(1))).containsExactly(code(1));
        assertThat(tree.path(code(9))).isEmpty();
    }

    @Test
    void aUnitHasTheOwnerKindOfItsRoot() {
        assertThat(tree.unit(code(3)))
                .get()
                .returns(OwnerKind.REGION, SorUnit::ownerKind)
                .returns(3, SorUnit::depth);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true",
        "1, 3, true",
        "2, 3, true",
        "3, 2, false",
        "4, 3, false",
        "5, 3, false",
        "1, 9, false",
        "9, 9, false"
    })
    void coversItselfAndWhatLiesBelow(long above, long unit, boolean covered) {
        assertThat(tree.covers(code(above), code(unit))).isEqualTo(covered);
    }

    // The last day is a valid one (domain C.3).
    @ParameterizedTest
    @CsvSource({
        "2010-01-01, 2015-01-01, 2020-12-31, 2014-12-31, false",
        "2010-01-01, 2015-01-01, 2020-12-31, 2015-01-01, true",
        "2010-01-01, 2015-01-01, 2020-12-31, 2020-12-31, true",
        "2010-01-01, 2015-01-01, 2020-12-31, 2021-01-01, false",
        "2016-01-01, 2015-01-01,           , 2015-12-31, false",
        "2016-01-01, 2015-01-01,           , 2016-01-01, true",
        "2010-01-01, 2015-01-01,           , 2999-01-01, true"
    })
    void isActiveFromItsFirstDayToItsLast(
            LocalDate first, LocalDate from, LocalDate to, LocalDate day, boolean active) {
        var facts = new UnitFacts(code(7), "x", "Region", null, null, null, null, null, first, from, to);
        var one = Hierarchy.of(List.of(SorUnit.owner(1, facts, OwnerKind.REGION)), Map.of());
        assertThat(one.activeOn(code(7), day)).isEqualTo(active);
    }

    @Test
    void aUnitNobodyKnowsIsNeverActive() {
        assertThat(tree.activeOn(code(9), LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void successorsAreFollowedToTheLast() {
        var chain = tree.withSuccessors(Map.of(1L, 2L, 2L, 3L));
        assertThat(chain.successor(1)).hasValue(3L);
        assertThat(chain.successor(2)).hasValue(3L);
        assertThat(chain.successor(3)).isEmpty();
    }

    @Test
    void aCircleOfSuccessorsHasNoEndAndEndsTheSearch() {
        var circle = tree.withSuccessors(Map.of(1L, 2L, 2L, 3L, 3L, 2L, 4L, 4L));
        assertThat(circle.successor(1)).isEmpty();
        assertThat(circle.successor(2)).isEmpty();
        assertThat(circle.successor(4)).isEmpty();
    }

    @Test
    void deeperThanEightIsRefused() {
        var trees = Trees.generation(1).owner(1, OwnerKind.STAT);
        for (long s = 2; s <= 8; s++) {
            trees.unit(s, s - 1);
        }
        assertThat(trees.tree().path(code(8))).hasSize(8);
        assertThatThrownBy(() -> trees.unit(9, 8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneCodeStandsForOneUnit() {
        var twice = List.of(tree.unit(code(1)).orElseThrow(), tree.unit(code(1)).orElseThrow());
        assertThatThrownBy(() -> Hierarchy.of(twice, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
