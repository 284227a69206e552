package dk.dpsd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.shared.FieldChange;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Attempts without a log-in do not fill the log, and do not vanish either. */
class FloodTest {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

    private final Flood flood = new Flood();

    @Test
    void theFirstOfAnAddressAreWrittenOneByOneAndTheRestCounted() {
        assertThat(admitted("192.0.2.1", 100, NOON)).isEqualTo(Flood.EACH);
        assertThat(flood.admit("192.0.2.2", NOON).orElseThrow())
                .extracting(FieldChange::field, FieldChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unwritten", Integer.toString(100 - Flood.EACH)));
        assertThat(flood.admit("192.0.2.2", NOON))
                .hasValueSatisfying(said -> assertThat(said).isEmpty());
    }

    @Test
    void manyAddressesTogetherAreBoundedToo() {
        long written = IntStream.range(0, 1000)
                .filter(i -> flood.admit("192.0.2." + i, NOON).isPresent())
                .count();
        assertThat(written).isEqualTo(Flood.TOGETHER);
    }

    @Test
    void theNextMinuteBeginsAnew() {
        admitted("192.0.2.1", 100, NOON);
        assertThat(flood.admit("192.0.2.1", NOON.plusSeconds(59))).isEmpty();
        assertThat(flood.admit("192.0.2.1", NOON.plusSeconds(60))).isPresent();
    }

    private long admitted(String address, int times, Instant now) {
        return IntStream.range(0, times)
                .filter(i -> flood.admit(address, now).isPresent())
                .count();
    }
}
