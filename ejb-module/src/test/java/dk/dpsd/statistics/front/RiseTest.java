package dk.dpsd.statistics.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule that tells what repeats: an exact test of the ratio of two Poisson numbers. */
class RiseTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "1, 0, 0.5",
        "4, 0, 0.0625",
        "5, 0, 0.03125",
        "6, 2, 0.14453125",
        "8, 2, 0.0546875",
        "9, 2, 0.03271484375",
        "0, 7, 1",
        "3, 3, 0.65625"
    })
    void pIsTheShareOfTossesWithSoManyHeads(long now, long before, double p) {
        assertThat(new Rise(now, before).p()).isEqualTo(p, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, true",
        "4, 0, false",
        "3, 0, false",
        "9, 2, true",
        "8, 2, false",
        "2, 9, false",
        "0, 0, false",
        "1000, 900, true",
        "1000, 1000, false"
    })
    void tellsOnlyWhatChanceHardlyDoes(long now, long before, boolean told) {
        assertThat(new Rise(now, before).isTold()).isEqualTo(told);
    }

    @Test
    void numbersAreNotNegative() {
        assertThatThrownBy(() -> new Rise(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rise(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Against whole numbers without rounding. */
    @Property(tries = 200)
    void agreesWithCounting(@ForAll @IntRange(max = 60) int now, @ForAll @IntRange(max = 60) int before) {
        int all = now + before;
        BigInteger ways = BigInteger.ZERO;
        BigInteger chosen = BigInteger.ONE;
        for (int heads = 0; heads <= all; heads++) {
            if (heads >= now) {
                ways = ways.add(chosen);
            }
            chosen = chosen.multiply(BigInteger.valueOf(all - heads)).divide(BigInteger.valueOf(heads + 1L));
        }
        double exact = ways.doubleValue() / BigInteger.TWO.pow(all).doubleValue();
        assertThat(new Rise(now, before).p()).isEqualTo(exact, within(1e-9));
    }
}
