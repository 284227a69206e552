package dk.dpsd.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-ANON-01, -08, X-08: told from day 80, late from day 91, days counted in Denmark")
class AlarmStageTest {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** Over no change of clocks, over the spring one, the autumn one, a leap day, and a year's end. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-01T12:00",
        "2026-02-10T23:59",
        "2026-09-15T00:00",
        "2028-01-15T08:00",
        "2027-12-01T00:01",
    })
    void stagesBeginAndEndOnTheirDays(LocalDateTime received) {
        Instant at = received.atZone(DENMARK).toInstant();
        LocalDate day = received.toLocalDate();
        assertThat(AlarmStage.of(at, day.plusDays(79))).isEmpty();
        assertThat(AlarmStage.of(at, day.plusDays(80))).contains(AlarmStage.SOON);
        assertThat(AlarmStage.of(at, day.plusDays(89))).contains(AlarmStage.SOON);
        assertThat(AlarmStage.of(at, day.plusDays(90))).contains(AlarmStage.SOON);
        assertThat(AlarmStage.of(at, day.plusDays(91))).contains(AlarmStage.LATE);
    }
}
