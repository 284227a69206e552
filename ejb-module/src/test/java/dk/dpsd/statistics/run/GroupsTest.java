package dk.dpsd.statistics.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import dk.dpsd.statistics.model.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A closed unit counts under the one that took over, once it is closed; writings of one Stednavn are one. */
class GroupsTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 31);
    private static final Hierarchy TREE =
            Hierarchy.of(List.of(unit(1, null), unit(2, CLOSED), unit(3, null)), Map.of(2L, 3L));

    private static SorUnit unit(long code, LocalDate lastDay) {
        LocalDate since = LocalDate.of(2010, 1, 1);
        var facts =
                new UnitFacts(code, "Enhed " + code, "kommune", null, null, null, null, null, since, since, lastDay);
        return SorUnit.owner(1, facts, OwnerKind.KOMMUNE);
    }

    @Test
    void aUnitThatWasClosedByTheLastDayCountsUnderItsSuccessor() {
        var after = new Groups(TREE, CLOSED.plusDays(1));
        assertThat(after.of(Variable.UNIT, "2")).isEqualTo("3");
        assertThat(after.of(Variable.PLACE_1, "3")).isEqualTo("3");
        assertThat(after.succeeded()).containsExactly(Map.entry("2", "3"));
    }

    @Test
    void whileItIsOpenItCountsForItself() {
        var still = new Groups(TREE, CLOSED);
        assertThat(still.of(Variable.UNIT, "2")).isEqualTo("2");
        assertThat(still.succeeded()).isEmpty();
    }

    @Test
    void aUnitNobodyKnowsStaysItself() {
        assertThat(new Groups(TREE, CLOSED).of(Variable.UNIT, "99")).isEqualTo("99");
        assertThat(new Groups(TREE, CLOSED).of(Variable.UNIT, null)).isNull();
    }

    @Test
    void writingsOfAPlaceNameThatDifferInCapitalsAndBlanksAreOne() {
        var groups = new Groups(TREE, CLOSED);
        assertThat(groups.of(Variable.PLACE_NAME, "Solgården  Plejecenter")).isEqualTo("Solgården Plejecenter");
        assertThat(groups.of(Variable.PLACE_NAME, "SOLGÅRDEN plejecenter")).isEqualTo("Solgården Plejecenter");
        assertThat(groups.of(Variable.PLACE_NAME, " ")).isNull();
        assertThat(groups.of(Variable.KEYWORD, "Fald")).isEqualTo("Fald");
    }
}
