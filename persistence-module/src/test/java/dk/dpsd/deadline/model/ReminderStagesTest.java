package dk.dpsd.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-ANON-06: handlers are reminded at day 60, 80 and 89, days counted in Denmark")
class ReminderStagesTest {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final ReminderStages STAGES = ReminderStages.parse("60, 80,89");

    /** Over no change of clocks, over the spring one, the autumn one, a leap day, and a year's end. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-01T12:00",
        "2026-02-10T23:59",
        "2026-09-15T00:00",
        "2028-01-15T08:00",
        "2027-12-01T00:01",
    })
    void stagesBeginOnTheirDays(LocalDateTime received) {
        Instant at = received.atZone(DENMARK).toInstant();
        LocalDate day = received.toLocalDate();
        assertThat(STAGES.reached(at, day.plusDays(59))).isEmpty();
        assertThat(STAGES.reached(at, day.plusDays(60))).hasValue(60);
        assertThat(STAGES.reached(at, day.plusDays(61))).hasValue(60);
        assertThat(STAGES.reached(at, day.plusDays(79))).hasValue(60);
        assertThat(STAGES.reached(at, day.plusDays(80))).hasValue(80);
        assertThat(STAGES.reached(at, day.plusDays(88))).hasValue(80);
        assertThat(STAGES.reached(at, day.plusDays(89))).hasValue(89);
        assertThat(STAGES.reached(at, day.plusDays(91))).hasValue(89);
        assertThat(STAGES.reached(at, day.plusDays(400))).hasValue(89);
    }

    @Test
    void noneIsNone() {
        var none = ReminderStages.parse(" none ");
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.first()).isEmpty();
        assertThat(none.reached(Instant.EPOCH, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(STAGES.first()).hasValue(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "91", "60,", "sixty", "60;80"})
    void whatIsNoListOfDaysIsRefused(String text) {
        assertThatThrownBy(() -> ReminderStages.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
