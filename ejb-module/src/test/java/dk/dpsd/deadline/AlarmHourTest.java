package dk.dpsd.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-ANON-08: the alarm rings at half past six in Denmark, summer and winter")
class AlarmHourTest {

    @ParameterizedTest
    @CsvSource({
        // winter: 06:30 is 05:30 UTC
        "2026-01-10T05:29:59Z, 2026-01-09T05:30:00Z",
        "2026-01-10T05:30:00Z, 2026-01-10T05:30:00Z",
        // the day the clocks go forward, and the day before
        "2026-03-29T04:29:59Z, 2026-03-28T05:30:00Z",
        "2026-03-29T04:30:00Z, 2026-03-29T04:30:00Z",
        // the day they go back
        "2026-10-25T05:30:00Z, 2026-10-25T05:30:00Z",
        // between midnight in Denmark and midnight in UTC
        "2026-07-01T22:30:00Z, 2026-07-01T04:30:00Z",
        // a leap day
        "2028-02-29T23:59:59Z, 2028-02-29T05:30:00Z",
    })
    void lastRang(Instant now, Instant rang) {
        assertThat(new AlarmHour(LocalTime.of(6, 30), Clock.fixed(now, ZoneOffset.UTC)).last())
                .isEqualTo(rang);
    }

    /** An hour that the clocks skip is the one after it; one they go through twice is the first. */
    @ParameterizedTest
    @CsvSource({
        "02:30, 2026-03-29T12:00:00Z, 2026-03-29T01:30:00Z",
        "02:30, 2026-10-25T12:00:00Z, 2026-10-25T00:30:00Z",
        "00:00, 2026-07-01T22:00:00Z, 2026-07-01T22:00:00Z",
        "23:59, 2026-07-01T21:58:59Z, 2026-06-30T21:59:00Z",
    })
    void anInstallationSaysWhen(String hour, Instant now, Instant rang) {
        assertThat(new AlarmHour(LocalTime.parse(hour), Clock.fixed(now, ZoneOffset.UTC)).last())
                .isEqualTo(rang);
    }
}
