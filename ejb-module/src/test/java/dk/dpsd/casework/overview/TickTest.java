package dk.dpsd.casework.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.shared.model.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickTest {

    @Test
    void aTickComesBackAsItWent() {
        var tick = new Tick(PublicId.random(), 17);
        assertThat(Tick.parse(tick.toString())).contains(tick);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "abc.1", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA.x", "AAAAAAAAAAAAAAAAAAAAAA.-1"})
    void anythingElseIsNoTick(String text) {
        assertThat(Tick.parse(text)).isEmpty();
    }
}
