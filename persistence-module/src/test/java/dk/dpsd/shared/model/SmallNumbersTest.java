package dk.dpsd.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-06: a number below five is not shown, nor can it be worked out")
class SmallNumbersTest {

    @Test
    void theLimitIsFiveAndNoughtIsNoSecret() {
        assertThat(SmallNumbers.alone(0)).isZero();
        assertThat(SmallNumbers.alone(1)).isNull();
        assertThat(SmallNumbers.alone(4)).isNull();
        assertThat(SmallNumbers.alone(5)).isEqualTo(5);
    }

    @Test
    void aTableWithoutSmallNumbersIsShownAsItIs() {
        var table = SmallNumbers.table(new long[][] {{5, 0}, {7, 12}});
        assertThat(table.rows()).containsExactly(List.of(5L, 0L), List.of(7L, 12L));
        assertThat(table.rowTotals()).containsExactly(5L, 19L);
        assertThat(table.columnTotals()).containsExactly(12L, 12L);
        assertThat(table.total()).isEqualTo(24);
        assertThat(table.isProtected()).isFalse();
    }

    /** One hidden number alone would follow from the sums. */
    @Test
    void theCheapestOthersAreHiddenWithIt() {
        var table = SmallNumbers.table(new long[][] {{3, 20, 9}, {30, 40, 50}, {11, 70, 10}});
        assertThat(table.rows().get(0)).containsExactly(null, 20L, null);
        assertThat(table.rows().get(1)).containsExactly(30L, 40L, 50L);
        assertThat(table.rows().get(2)).containsExactly(null, 70L, null);
        assertThat(table.total()).isEqualTo(243);
        assertThat(table.isProtected()).isTrue();
    }

    @Test
    void aListKeepsItsSumWhereTwoAreHidden() {
        var line = SmallNumbers.line(2, 50, 6, 0);
        assertThat(line.counts()).containsExactly(null, 50L, null, 0L);
        assertThat(line.total()).isEqualTo(58);
        assertThat(line.isProtected()).isTrue();
    }

    /** Two ones whose sum is shown would both be known: a third goes with them. */
    @Test
    void twoOnesAreNotGivenAwayByTheirSum() {
        var line = SmallNumbers.line(1, 1, 30, 40);
        assertThat(line.counts()).containsExactly(null, null, null, 40L);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> SmallNumbers.table(new long[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallNumbers.line(5, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
