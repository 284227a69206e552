package dk.dpsd.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.criteria.Days;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-PLAN-03: a report looks back on the last whole period before the day it is made. */
class ReportPeriodTest {

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "DAY, 2026-03-01, 2026-02-28, 2026-02-28",
        "DAY, 2028-03-01, 2028-02-29, 2028-02-29",
        "WEEK, 2026-11-23, 2026-11-16, 2026-11-22",
        "WEEK, 2026-11-22, 2026-11-09, 2026-11-15",
        "WEEK, 2027-01-01, 2026-12-21, 2026-12-27",
        "MONTH, 2026-11-01, 2026-10-01, 2026-10-31",
        "MONTH, 2028-03-31, 2028-02-01, 2028-02-29",
        "QUARTER, 2026-01-01, 2025-10-01, 2025-12-31",
        "QUARTER, 2026-03-31, 2025-10-01, 2025-12-31",
        "QUARTER, 2026-04-01, 2026-01-01, 2026-03-31",
        "QUARTER, 2026-12-31, 2026-07-01, 2026-09-30",
        "YEAR, 2026-01-01, 2025-01-01, 2025-12-31",
        "YEAR, 2026-12-31, 2025-01-01, 2025-12-31",
    })
    void theLastWholeOne(ReportPeriod period, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(period.before(day)).isEqualTo(new Days(from, to));
    }
}
