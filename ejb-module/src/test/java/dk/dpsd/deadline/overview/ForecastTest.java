package dk.dpsd.deadline.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Forecast: what the pace of eight weeks has not reached on the day is late")
class ForecastTest {

    /** From 1 December 2026 to 1 March 2027 it is exactly 90 days; from 2 December 89 to the same day. */
    @ParameterizedTest
    @CsvSource({
        // no pace: everything due by then is late
        "2026-12-01, 14, 0, 2027-03-01, 14",
        // nothing is open
        "2026-12-01, 0, 0, 2027-03-01, 0",
        "2026-12-01, 0, 56, 2027-03-01, 0",
        // one a day: 90 are reached in 90 days
        "2026-12-01, 89, 56, 2027-03-01, 0",
        "2026-12-01, 90, 56, 2027-03-01, 0",
        "2026-12-01, 91, 56, 2027-03-01, 1",
        // a day later, a day less
        "2026-12-02, 90, 56, 2027-03-01, 1",
        // a growing pile: 4 in eight weeks reach 6 of 20 (6.4, and a case that is not ended is not ended)
        "2026-12-01, 20, 4, 2027-03-01, 14",
        // one in eight weeks
        "2026-12-01, 2, 1, 2027-03-01, 1",
    })
    void late(LocalDate today, long due, long ended, LocalDate on, long late) {
        assertThat(Forecast.of(today, due, ended)).isEqualTo(new Forecast(on, late, due, ended));
    }

    /** The last first of a month within ninety days: over a leap day, a year's end, changes of clocks. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2027-02-01",
        "2026-12-01, 2027-03-01",
        "2027-12-02, 2028-03-01",
        "2027-12-01, 2028-02-01",
        "2026-01-01, 2026-04-01",
        "2026-07-30, 2026-10-01",
        "2026-03-28, 2026-06-01",
    })
    void horizon(LocalDate today, LocalDate on) {
        assertThat(Forecast.horizon(today)).isEqualTo(on);
        assertThat(on).isAfter(today).isBeforeOrEqualTo(today.plusDays(90));
    }
}
