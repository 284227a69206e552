package dk.dpsd.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are of the health data network (R-PRIV-03). */
class HealthNetworkTest {

    private static final String RANGES = "195.80.246.0/24, 10.128.0.0/9,2001:db8:1::/48, 192.0.2.7";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "195.80.245.255, false",
        "195.80.246.0, true",
        "195.80.246.238, true",
        "195.80.246.255, true",
        "195.80.247.0, false",
        "10.127.255.255, false",
        "10.128.0.0, true",
        "10.255.255.255, true",
        "11.0.0.0, false",
        "192.0.2.6, false",
        "192.0.2.7, true",
        "192.0.2.8, false",
        "2001:db8:0:ffff:ffff:ffff:ffff:ffff, false",
        "2001:db8:1::, true",
        "2001:DB8:1:ffff:ffff:ffff:ffff:ffff, true",
        "2001:db8:2::, false",
        "::ffff:195.80.246.238, true",
        "::ffff:195.80.247.1, false",
        "0:0:0:0:0:0:0:1, false",
        "2001:db8:1::7%eth0, true",
    })
    void knowsItsBoundaries(String address, boolean inside) {
        assertThat(HealthNetwork.contains(HealthNetwork.parse(RANGES), address)).isEqualTo(inside);
    }

    /** Nothing but a plain address comes from anywhere. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "dpsd.dk", "195.80.246.0/24", "195.80.246.*", "195.80.246.1-2", "195.80", "1"})
    void whatIsNoAddressIsOutside(String address) {
        assertThat(HealthNetwork.contains(HealthNetwork.parse(RANGES), address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sdn.dk", "195.80.246.0/33", "10.0.0.*", "*", "2001:db8::/129", "10.0.0.0/8;11.0.0.0/8", "10"})
    void aRangeThatIsNoneIsRefused(String range) {
        assertThatThrownBy(() -> HealthNetwork.parse("192.0.2.0/24," + range))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(range);
    }

    @Test
    void nothingConfiguredIsNotSetUp() {
        assertThat(network(null, false).isSetUp()).isFalse();
        assertThat(network(" , ", false).isSetUp()).isFalse();
        assertThat(network(RANGES, true).isSetUp()).isTrue();
    }

    @Test
    void staffPagesAreNotLimitedToNowhere() {
        assertThatThrownBy(() -> network("", true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dpsd.sdn.ranges");
    }

    private static HealthNetwork network(String ranges, boolean staffOnly) {
        var network = new HealthNetwork();
        network.configured = Optional.ofNullable(ranges);
        network.staffOnly = staffOnly;
        network.open();
        return network;
    }
}
