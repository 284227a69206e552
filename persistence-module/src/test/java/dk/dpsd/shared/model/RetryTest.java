package dk.dpsd.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How work is tried again (design 11, R4). */
class RetryTest {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, PT1M",
        "2, PT2M",
        "3, PT4M",
        "4, PT8M",
        "5, PT16M",
        "6, PT32M",
        "7, PT1H4M",
        "8, PT2H8M",
        "9, PT4H16M",
        "10, PT6H",
        "11, PT6H",
        "100, PT6H",
        "2147483647, PT6H"
    })
    void theWaitDoublesUpToSixHours(int attempts, Duration wait) {
        assertThat(Backoff.after(attempts)).isEqualTo(wait);
    }

    @Test
    void whatWasNotTriedHasNoWait() {
        assertThatThrownBy(() -> Backoff.after(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newWorkIsDueAtOnceAndLeasedWorkIsNot() {
        var retry = Retry.from(NOON);
        assertThat(retry.isDue(NOON.minusNanos(1000))).isFalse();
        assertThat(retry.lease(NOON, NOON.plusSeconds(60))).isTrue();
        assertThat(retry.lease(NOON, NOON.plusSeconds(60))).isFalse();
        assertThat(retry.attempts()).isEqualTo(1);
    }

    @Test
    void aLeaseThatRanOutCanBeTakenOver() {
        var retry = Retry.from(NOON);
        retry.lease(NOON, NOON.plusSeconds(60));
        assertThat(retry.isDue(NOON.plusSeconds(60))).isFalse();
        assertThat(retry.lease(NOON.plusSeconds(61), NOON.plusSeconds(120))).isTrue();
        assertThat(retry.attempts()).isEqualTo(2);
    }

    @Test
    void failedWorkWaits() {
        var retry = Retry.from(NOON);
        retry.lease(NOON, NOON.plusSeconds(60));
        retry.failed("reason.temporary", NOON);
        assertThat(retry.isDue(NOON.plusSeconds(59))).isFalse();
        assertThat(retry.isDue(NOON.plusSeconds(60))).isTrue();
        assertThat(retry.lastError()).isEqualTo("reason.temporary");
    }

    @Test
    void workIsSpentAfterTheLastTry() {
        var retry = Retry.from(NOON);
        retry.lease(NOON, NOON);
        assertThat(retry.isSpent(2)).isFalse();
        retry.lease(NOON.plusSeconds(1), NOON.plusSeconds(1));
        assertThat(retry.isSpent(2)).isTrue();
    }
}
