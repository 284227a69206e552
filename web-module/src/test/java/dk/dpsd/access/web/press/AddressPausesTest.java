package dk.dpsd.access.web.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often one network may press: generous, because a municipality has one address; and never for ever. */
class AddressPausesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final AddressPauses pauses = new AddressPauses(3, 5);

    private long press(String network, long seconds) {
        return pauses.press(network, NOW.plusSeconds(seconds));
    }

    @Test
    void whoPressedAsOftenAsAMinuteAllowsWaitsUntilItIsOver() {
        assertThat(press("a", 0)).isZero();
        assertThat(press("a", 10)).isZero();
        assertThat(press("a", 20)).isZero();
        assertThat(press("a", 20)).isEqualTo(40);
        assertThat(press("a", 59)).isEqualTo(1);
        assertThat(press("a", 60)).isZero();
    }

    @Test
    void othersAreServedMeanwhile() {
        for (int i = 0; i < 100; i++) {
            press("a", i % 30);
        }
        assertThat(press("a", 30)).isPositive();
        assertThat(press("b", 30)).isZero();
    }

    @Test
    void anHourHasABoundOfItsOwn() {
        assertThat(press("a", 0)).isZero();
        assertThat(press("a", 1)).isZero();
        assertThat(press("a", 2)).isZero();
        assertThat(press("a", 60)).isZero();
        assertThat(press("a", 61)).isZero();
        assertThat(press("a", 120)).isEqualTo(3600 - 120);
        assertThat(press("a", 3600)).isZero();
    }

    /** Who waits is not punished for asking: a press that was held is not counted. */
    @Test
    void aPressThatWaitsIsNotCounted() {
        for (int i = 0; i < 50; i++) {
            press("a", 0);
        }
        assertThat(press("a", 60)).isZero();
        assertThat(press("a", 61)).isZero();
    }

    @Test
    void aClockThatWasPutBackDoesNotLockAnybodyOut() {
        press("a", 7200);
        press("a", 7200);
        press("a", 7200);
        assertThat(press("a", 7200)).isPositive();
        assertThat(press("a", 0)).isZero();
    }

    @Test
    void itsMemoryIsBounded() {
        for (int i = 0; i < AddressPauses.MOST_NETWORKS + 500; i++) {
            pauses.press("network " + i, NOW);
        }
        assertThat(pauses.remembered()).isEqualTo(AddressPauses.MOST_NETWORKS);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:aaaa:bbbb:cccc:dddd, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "::ffff:192.0.2.7, 192.0.2.7",
        "::1, 0000000000000000",
    })
    void aLineIsOneNetwork(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @Test
    void anAddressNobodyKnowsIsOneToo() {
        assertThat(Network.of(null)).isEmpty();
    }
}
