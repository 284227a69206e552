package dk.dpsd.plans.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-PLAN-04: a report is about the plan's unit and nothing outside it, whatever its template asks for")
class NarrowedTest {

    private static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.KOMMUNE)
            .owner(2, OwnerKind.KOMMUNE)
            .unit(3, 1)
            .unit(4, 3)
            .unit(5, 1)
            .tree();

    private static PlaceWanted place(long sequence, boolean below) {
        long code = Trees.code(sequence);
        return new PlaceWanted(code, TREE.path(code).size(), below);
    }

    private static Set<PlaceWanted> toUnit3(PlaceWanted... asked) {
        return Narrowed.to(Trees.code(3), Set.of(asked), TREE);
    }

    @Test
    void whoAsksForNoPlaceGetsThePlans() {
        assertThat(toUnit3()).containsExactly(place(3, true));
    }

    @Test
    void whatLiesWithinStaysAsItIs() {
        assertThat(toUnit3(place(3, false))).containsExactly(place(3, false));
        assertThat(toUnit3(place(4, true))).containsExactly(place(4, true));
    }

    @Test
    void whatReachesFurtherIsCut() {
        assertThat(toUnit3(place(1, true))).containsExactly(place(3, true));
        assertThat(toUnit3(place(1, true), place(5, true))).containsExactly(place(3, true));
    }

    @Test
    void whatLiesOutsideMatchesNothing() {
        for (PlaceWanted outside : List.of(place(2, true), place(5, true), place(1, false))) {
            assertThat(toUnit3(outside)).singleElement().satisfies(place -> assertThat(place.depth())
                    .isEqualTo(PlaceWanted.UNKNOWN));
        }
    }

    /** R-ANON-09: an owner's figures are made with that owner's branch alone, whatever else the recipient may reach. */
    @Test
    void theProvidersOfAnOwnerAreItsOwn() {
        var states = Set.of(CaseState.CLOSED);
        var own = new Branch(new Reach.SubTree(1, 1), states);
        var scope = new Scope(
                Action.RECEIVE_PLAN,
                List.of(
                        own,
                        new Branch(new Reach.SubTree(2, 1), states),
                        new Branch(new Reach.SubTree(1, 2), states),
                        new Branch(new Reach.ExactUnit(1), states),
                        new Branch(new Reach.Handler(7), states)));
        assertThat(ProviderReport.within(scope, 1).branches()).containsExactly(own);
        assertThat(ProviderReport.within(scope, 3).isEmpty()).isTrue();
    }
}
