package dk.dpsd.seb.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-SEB-07: four times a day, in Danish time; what was missed is due all the same. */
class DeliveryTimesTest {

    private static final DeliveryTimes TIMES = DeliveryTimes.parse("00,06,12,18");

    @ParameterizedTest
    @CsvSource({
        // Winter: an hour before Greenwich.
        "2026-11-22T04:59:59Z, 2026-11-21T23:00:00Z, 2026-11-22T05:00:00Z",
        "2026-11-22T05:00:00Z, 2026-11-22T05:00:00Z, 2026-11-22T11:00:00Z",
        "2026-11-22T22:59:59Z, 2026-11-22T17:00:00Z, 2026-11-22T23:00:00Z",
        // Summer: two hours.
        "2026-07-01T22:00:00Z, 2026-07-01T22:00:00Z, 2026-07-02T04:00:00Z",
        "2026-07-01T21:59:59Z, 2026-07-01T16:00:00Z, 2026-07-01T22:00:00Z",
        // The clocks go forward on 29 March 2026 and back on 25 October 2026.
        "2026-03-29T03:59:59Z, 2026-03-28T23:00:00Z, 2026-03-29T04:00:00Z",
        "2026-10-25T04:59:59Z, 2026-10-24T22:00:00Z, 2026-10-25T05:00:00Z",
    })
    void theLastAndTheNext(Instant now, Instant last, Instant next) {
        assertThat(TIMES.last(now)).isEqualTo(last);
        assertThat(TIMES.next(now)).isEqualTo(next);
    }

    /** 02.30 does not exist on that night: it comes when the clocks have gone on. */
    @Test
    void aTimeTheClocksSkipComesRightAfter() {
        var night = DeliveryTimes.parse("02:30");
        assertThat(night.last(Instant.parse("2026-03-29T01:30:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(night.last(Instant.parse("2026-03-29T01:29:59Z"))).isEqualTo("2026-03-28T01:30:00Z");
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertThatThrownBy(() -> DeliveryTimes.parse("00,25")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DeliveryTimes.parse("")).isInstanceOf(IllegalArgumentException.class);
    }
}
