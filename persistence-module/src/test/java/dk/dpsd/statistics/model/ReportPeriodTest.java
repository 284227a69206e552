package dk.dpsd.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.casework.model.criteria.Days;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Sidste måned" and its like, on days where months, quarters and years change. */
class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "LAST_WEEK, 2026-11-23, 2026-11-16, 2026-11-22",
        "LAST_WEEK, 2026-11-22, 2026-11-09, 2026-11-15",
        "LAST_MONTH, 2026-03-31, 2026-02-01, 2026-02-28",
        "LAST_MONTH, 2024-03-01, 2024-02-01, 2024-02-29",
        "LAST_MONTH, 2026-01-01, 2025-12-01, 2025-12-31",
        "LAST_QUARTER, 2026-01-01, 2025-10-01, 2025-12-31",
        "LAST_QUARTER, 2026-03-31, 2025-10-01, 2025-12-31",
        "LAST_QUARTER, 2026-04-01, 2026-01-01, 2026-03-31",
        "LAST_12_MONTHS, 2026-11-22, 2025-11-01, 2026-10-31",
        "LAST_12_MONTHS, 2024-03-01, 2023-03-01, 2024-02-29",
        "LAST_YEAR, 2026-01-01, 2025-01-01, 2025-12-31",
        "LAST_YEAR, 2026-12-31, 2025-01-01, 2025-12-31",
        "THIS_YEAR, 2026-01-01, 2026-01-01, 2026-01-01",
        "LAST_30_DAYS, 2026-03-01, 2026-01-31, 2026-03-01"
    })
    void meansTheseDays(PeriodKind kind, LocalDate today, LocalDate from, LocalDate to) {
        assertThat(ReportPeriod.of(kind).on(today)).isEqualTo(new Days(from, to));
    }

    @Test
    void alwaysHasNoDays() {
        assertThat(ReportPeriod.of(PeriodKind.ALWAYS).on(LocalDate.of(2026, 1, 1)))
                .isEqualTo(Days.ANY);
    }

    @Test
    void namedDaysEndOnOrAfterTheFirst() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(ReportPeriod.between(day, day).on(day.plusYears(1))).isEqualTo(new Days(day, day));
        assertThatThrownBy(() -> ReportPeriod.between(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportPeriod.between(null, day)).isInstanceOf(IllegalArgumentException.class);
    }
}
