package dk.dpsd.organisation.extract;

import static dk.dpsd.organisation.extract.Rows.owner;
import static dk.dpsd.organisation.extract.Rows.row;
import static dk.dpsd.organisation.extract.Rows.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.extract.Refusal.Reason;
import dk.dpsd.organisation.model.UnitFacts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One test for every reason a row is refused for; each row that is not at fault itself is accepted. */
class RegisterRulesTest {

    @Test
    void aParentMayComeAfterItsChildren() {
        var checked = check(unit(2, 3, 2), unit(3, 2, 1), owner(4, 1));
        assertThat(checked.refused()).isEmpty();
        assertThat(checked.accepted()).extracting(UnitFacts::code).containsExactly(code(1), code(2), code(3));
    }

    @Test
    void aRefusedRowTakesItsSubTreeWithItAndNamesItsLine() {
        var checked = check(
                owner(2, 1),
                row(3, Rows.code(2), Rows.code(1), "Hospital", "aldrig", ""),
                unit(4, 3, 2),
                unit(5, 4, 3),
                unit(6, 5, 1));
        assertThat(told(checked)).containsExactly("3 BAD_DATE 3", "4 PARENT_REFUSED 3", "5 PARENT_REFUSED 3");
        assertThat(checked.accepted()).extracting(UnitFacts::code).containsExactlyInAnyOrder(code(1), code(5));
    }

    @Test
    void aBrokenCodeTakesItsChildrenWithIt() {
        var checked = check(
                owner(2, 1),
                row(3, "311000016008", Rows.code(1), "Hospital", "", ""),
                row(4, Rows.code(3), "311000016008", "Hospital", "", ""));
        assertThat(told(checked)).containsExactly("3 CODE_CHECK_DIGIT 3", "4 PARENT_REFUSED 3");
    }

    @Test
    void aRowWithoutCodeIsNobodysParent() {
        var checked = check(row(2, "", "", "Kommune", "", ""), owner(3, 1));
        assertThat(told(checked)).containsExactly("2 CODE_FORM 2");
        assertThat(checked.accepted()).hasSize(1);
    }

    @Test
    void anUnknownParentIsRefused() {
        assertThat(told(check(owner(2, 1), unit(3, 2, 9), unit(4, 3, 2))))
                .containsExactly("3 PARENT_UNKNOWN 3", "4 PARENT_REFUSED 3");
    }

    @Test
    void aCircleIsRefusedAndWhatHangsOnIt() {
        assertThat(told(check(owner(2, 1), unit(3, 2, 4), unit(4, 3, 2), unit(5, 4, 3), unit(6, 5, 3), unit(7, 6, 1))))
                .containsExactly("3 CYCLE 3", "4 CYCLE 4", "5 CYCLE 5", "6 PARENT_REFUSED 4");
    }

    @Test
    void aUnitIsNotItsOwnParent() {
        assertThat(told(check(owner(2, 1), unit(3, 2, 2)))).containsExactly("3 CYCLE 3");
    }

    @Test
    void aCodeThatStandsTwiceIsRefusedBothTimes() {
        assertThat(told(check(owner(2, 1), unit(3, 2, 1), owner(4, 5), unit(5, 2, 5), unit(6, 3, 2))))
                .containsExactly("3 DUPLICATE 3", "5 DUPLICATE 5", "6 PARENT_REFUSED 3");
    }

    @Test
    void aCodeIsClaimedTwiceAlsoByARowThatIsBrokenItself() {
        assertThat(told(check(owner(2, 1), unit(3, 2, 1), row(4, Rows.code(2), Rows.code(1), "x", "aldrig", ""))))
                .containsExactly("3 DUPLICATE 3", "4 BAD_DATE 4");
    }

    @Test
    void aRootThatIsNoOwnerIsRefused() {
        var checked = check(row(2, Rows.code(1), "", "Hospital", "", ""), unit(3, 2, 1));
        assertThat(told(checked)).containsExactly("2 ROOT_NOT_OWNER 2", "3 PARENT_REFUSED 2");
    }

    @Test
    void everyKindOfOwnerMayBeARoot() {
        int line = 2;
        var rows = new ArrayList<SorRow>();
        for (String kind : List.of("Kommune", "Region", "Stat", "Privat", "Hospice", "privat", "KOMMUNE")) {
            rows.add(row(line, Rows.code(line), "", kind, "", ""));
            line++;
        }
        assertThat(RegisterRules.check(rows).refused()).isEmpty();
    }

    @Test
    void theNinthLevelIsTooDeep() {
        var rows = new ArrayList<SorRow>();
        rows.add(owner(2, 1));
        for (int s = 2; s <= 10; s++) {
            rows.add(unit(s + 1, s, s - 1L));
        }
        var checked = RegisterRules.check(rows);
        assertThat(checked.accepted()).hasSize(8);
        assertThat(told(checked)).containsExactly("10 TOO_DEEP 10", "11 PARENT_REFUSED 10");
    }

    @Test
    void everyReasonHasAKey() {
        assertThat(Reason.ROOT_NOT_OWNER.key()).isEqualTo("refused.root-not-owner");
    }

    private static CheckedRows check(SorRow... rows) {
        return RegisterRules.check(List.of(rows));
    }

    private static long code(long sequence) {
        return Long.parseLong(Rows.code(sequence));
    }

    private static List<String> told(CheckedRows checked) {
        return checked.refused().stream()
                .map(r -> r.row().line() + " " + r.reason() + " " + r.causeLine())
                .toList();
    }
}
