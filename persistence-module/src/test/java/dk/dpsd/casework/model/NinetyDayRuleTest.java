package dk.dpsd.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-ANON-06, X-06: calendar days in Denmark from the moment of submission. */
class NinetyDayRuleTest {

    @ParameterizedTest(name = "{0}: {1} left")
    @CsvSource({
        "2026-01-01, 90",
        "2026-03-31, 1",
        "2026-04-01, 0",
        "2026-04-02, -1",
        "2026-06-30, -90",
    })
    void day0And89And90And91(LocalDate today, long left) {
        assertThat(NinetyDayRule.daysLeft(Instant.parse("2026-01-01T11:00:00Z"), today))
                .isEqualTo(left);
    }

    /** Times on the wall in Denmark; both at the edges of the day and on the days that have 23 or 25 hours. */
    @ParameterizedTest(name = "{0} -> {1} ({2})")
    @CsvSource({
        "2026-01-01T23:30, 2026-04-01, the last half hour of a day",
        "2026-01-02T00:30, 2026-04-02, the first half hour of the next",
        "2028-02-01T12:00, 2028-05-01, across 29 February",
        "2027-02-01T12:00, 2027-05-02, across a February of 28 days",
        "2028-02-29T00:30, 2028-05-29, on the leap day",
        "2026-03-28T23:30, 2026-06-26, the evening before summer time",
        "2026-03-29T00:30, 2026-06-27, the day of 23 hours",
        "2026-03-29T23:30, 2026-06-27, the day of 23 hours",
        "2026-03-30T00:30, 2026-06-28, the day after",
        "2026-10-24T23:30, 2027-01-22, the evening before winter time",
        "2026-10-25T00:30, 2027-01-23, the day of 25 hours",
        "2026-10-25T23:30, 2027-01-23, the day of 25 hours",
        "2026-10-26T00:30, 2027-01-24, the day after",
        "2026-12-31T23:30, 2027-03-31, the last half hour of a year",
        "2027-01-01T00:30, 2027-04-01, the first half hour of a year",
    })
    void theLastDayInTime(LocalDateTime submitted, LocalDate due, String why) {
        Instant received = submitted.atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
        assertThat(NinetyDayRule.dueOn(received)).as(why).isEqualTo(due);
        assertThat(NinetyDayRule.daysLeft(received, submitted.toLocalDate())).isEqualTo(90);
        assertThat(NinetyDayRule.daysLeft(received, due)).isZero();
        assertThat(NinetyDayRule.daysLeft(received, due.plusDays(1))).isEqualTo(-1);
    }
}
