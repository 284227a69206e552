package dk.dpsd.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LongSummaryStatistics;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** S-06: what is shown of a number, and of the difference of two, leaves more than one possibility. */
class RoundedNumbersProperties {

    @Property
    void aShownNumberIsAMultipleOfFiveBesideTheTrueOne(
            @ForAll @LongRange(min = 0, max = 100_000) long count, @ForAll long lot) {
        long shown = RoundedNumbers.of(count, lot);
        assertThat(shown % RoundedNumbers.BASE).isZero();
        assertThat(Math.abs(shown - count)).isLessThan(RoundedNumbers.BASE);
        assertThat(RoundedNumbers.of(count, lot)).as("asked again").isEqualTo(shown);
    }

    @Property
    void noughtAndWhatIsAMultipleStay(@ForAll @LongRange(min = 0, max = 20_000) long fives, @ForAll long lot) {
        assertThat(RoundedNumbers.of(fives * RoundedNumbers.BASE, lot)).isEqualTo(fives * RoundedNumbers.BASE);
    }

    /** One to four cases that are in one extract and not in the other: no pair of shown numbers says how many. */
    @Property(tries = 5000)
    void theDifferenceOfTwoNeverTellsASmallNumber(
            @ForAll @LongRange(min = 0, max = 60) long narrow,
            @ForAll @LongRange(min = 1, max = 4) long more,
            @ForAll long oneLot,
            @ForAll long otherLot) {
        long narrowShown = RoundedNumbers.of(narrow, oneLot);
        long wideShown = RoundedNumbers.of(narrow + more, otherLot);
        var possible = new TreeSet<Long>();
        candidates(wideShown).forEach(wide -> candidates(narrowShown)
                .filter(less -> less <= wide)
                .forEach(less -> possible.add(wide - less)));
        assertThat(possible).contains(more).hasSizeGreaterThanOrEqualTo(SmallNumbers.LIMIT - 1);
    }

    /** Every number that somebody who knows the rule must hold for possible. */
    private static LongStream candidates(long shown) {
        return LongStream.rangeClosed(Math.max(0, shown - RoundedNumbers.BASE + 1), shown + RoundedNumbers.BASE - 1);
    }

    @Example
    void theyAreRightOnAverageAndNeighboursDoNotFollowEachOther() {
        for (long count = 1; count < RoundedNumbers.BASE; count++) {
            long number = count;
            LongSummaryStatistics shown = LongStream.range(0, 100_000)
                    .map(lot -> RoundedNumbers.of(number, lot))
                    .summaryStatistics();
            assertThat(shown.getAverage()).isCloseTo(count, within(0.05));
            long same = LongStream.range(0, 100_000)
                    .filter(lot -> RoundedNumbers.of(number, lot) == RoundedNumbers.of(number, lot + 1))
                    .count();
            double up = count / (double) RoundedNumbers.BASE;
            assertThat(same / 100_000.0).isCloseTo(up * up + (1 - up) * (1 - up), within(0.02));
        }
    }

    @Example
    void whatIsNoCountIsRefused() {
        assertThatThrownBy(() -> RoundedNumbers.of(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
