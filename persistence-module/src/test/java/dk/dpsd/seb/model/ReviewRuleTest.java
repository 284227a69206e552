package dk.dpsd.seb.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-SEB-04: at least twice a year. */
class ReviewRuleTest {

    @ParameterizedTest(name = "since {0}, on {1}: {2}")
    @CsvSource({
        "2026-01-01, 2026-07-01, false",
        "2026-01-01, 2026-07-02, true",
        "2025-08-31, 2026-02-28, false",
        "2025-08-31, 2026-03-01, true",
        "2024-02-29, 2024-08-29, false",
        "2024-02-29, 2024-08-30, true",
        "2026-06-01, 2026-06-01, false",
    })
    void sixMonthsAreTheLimit(LocalDate since, LocalDate today, boolean overdue) {
        var row = new RoleAssignment(1, "dpsVogter", null, false, since);
        assertThat(ReviewRule.isOverdue(row, today)).isEqualTo(overdue);
    }

    /** A review just before midnight in Copenhagen is of that day, although it is the day before in UTC in summer. */
    @Test
    void daysAreCountedInCopenhagen() {
        var row = new RoleAssignment(1, "dpsVogter", null, false, LocalDate.of(2020, 1, 1));
        row.confirmed(7, Instant.parse("2026-05-31T22:30:00Z"));
        assertThat(ReviewRule.lookedAt(row)).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(ReviewRule.isOverdue(row, LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(ReviewRule.isOverdue(row, LocalDate.of(2026, 12, 2))).isTrue();
        assertThat(ReviewRule.limitMoment(LocalDate.of(2026, 12, 1))).isEqualTo("2026-05-31T22:00:00Z");
    }

    @Test
    void theNewestLookCounts() {
        var row = new RoleAssignment(1, "dpsVogter", null, false, LocalDate.of(2020, 1, 1));
        row.given(7, Instant.parse("2026-01-10T11:00:00Z"), null);
        assertThat(ReviewRule.lookedAt(row)).isEqualTo(LocalDate.of(2026, 1, 10));
        row.confirmed(7, Instant.parse("2026-03-10T11:00:00Z"));
        assertThat(ReviewRule.lookedAt(row)).isEqualTo(LocalDate.of(2026, 3, 10));
    }
}
