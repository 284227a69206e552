package dk.dpsd.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a session lives: 30 minutes without a deed, 10 hours at all. */
class SessionLimitsTest {

    private static final Instant START = Instant.parse("2026-11-02T07:00:00Z");
    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(10));

    @ParameterizedTest(name = "last deed after {0}, asked after {1}: over {2}")
    @CsvSource({
        "PT0S, PT0S, false",
        "PT0S, PT29M59S, false",
        "PT0S, PT30M, true",
        "PT5M, PT34M59S, false",
        "PT5M, PT35M, true",
        "PT9H59M, PT9H59M59S, false",
        "PT9H59M, PT10H, true",
        "PT11H, PT11H, true",
    })
    void endsAfterTheEarlierOfBothLimits(Duration lastDeed, Duration now, boolean over) {
        assertThat(LIMITS.isOver(START, START.plus(lastDeed), START.plus(now))).isEqualTo(over);
    }

    @Test
    void saysHowMuchIsLeftAndNeverLessThanNothing() {
        assertThat(LIMITS.idleLeft(START, START.plusSeconds(60))).isEqualTo(Duration.ofMinutes(29));
        assertThat(LIMITS.idleLeft(START, START.plus(Duration.ofHours(1)))).isZero();
        assertThat(LIMITS.absoluteLeft(START, START.plus(Duration.ofHours(4)))).isEqualTo(Duration.ofHours(6));
        assertThat(LIMITS.absoluteLeft(START, START.plus(Duration.ofHours(11)))).isZero();
    }

    @Test
    void warnsFiveMinutesBeforeOrHalfWayWhereTheTimeIsShort() {
        assertThat(LIMITS.warning()).isEqualTo(Duration.ofMinutes(5));
        assertThat(new SessionLimits(Duration.ofMinutes(4), Duration.ofHours(1)).warning())
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new SessionLimits(Duration.ZERO, Duration.ofHours(1)))
                .hasMessageContaining("dpsd.session.idle-minutes");
        assertThatThrownBy(() -> new SessionLimits(Duration.ofHours(2), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
