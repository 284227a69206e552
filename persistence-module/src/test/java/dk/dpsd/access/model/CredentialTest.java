package dk.dpsd.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guessing earns pauses that grow, and nobody is locked out for good by somebody else's guesses. */
class CredentialTest {

    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

    private Credential credential;

    @BeforeEach
    void fresh() {
        credential = new Credential(1, "hash");
    }

    @ParameterizedTest(name = "{0} wrong -> {1} s")
    @CsvSource({
        "0, 0",
        "1, 0",
        "4, 0",
        "5, 30",
        "6, 60",
        "7, 120",
        "8, 240",
        "9, 480",
        "10, 900",
        "11, 900",
        "20, 900",
        "5000, 900",
    })
    void pausesGrowUpToAQuarterOfAnHour(int wrong, long seconds) {
        fail(wrong);
        assertThat(credential.pauseAt(NOON)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void everyPauseEnds() {
        fail(5000);
        assertThat(credential.pauseAt(NOON.plusSeconds(899))).isEqualTo(Duration.ofSeconds(1));
        assertThat(credential.pauseAt(NOON.plusSeconds(900))).isZero();
        assertThat(credential.pauseAt(NOON.plusSeconds(901))).isZero();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        fail(7);
        credential.succeeded();
        assertThat(credential.pauseAt(NOON)).isZero();
        fail(4);
        assertThat(credential.pauseAt(NOON)).isZero();
    }

    @Test
    void aPauseThatEndedDoesNotForget() {
        fail(5);
        Instant later = NOON.plusSeconds(31);
        credential.failed(later);
        assertThat(credential.pauseAt(later)).isEqualTo(Duration.ofSeconds(60));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            credential.failed(NOON);
        }
    }
}
