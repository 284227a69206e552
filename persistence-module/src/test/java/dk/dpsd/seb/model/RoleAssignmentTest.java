package dk.dpsd.seb.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a role row counts (R-SEB-07, X-24). */
class RoleAssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static RoleAssignment row(LocalDate from, LocalDate to) {
        var row = new RoleAssignment(1, "dpsVogter", 7L, false, from);
        row.until(to);
        row.delivered(NOW);
        return row;
    }

    /** Begun this morning, taken away before noon: not a minute longer, and never again. */
    @Test
    void aRowRevokedOnItsFirstDayCountsNoMoreThatVeryDay() {
        var row = row(TODAY, null);
        assertThat(row.countsOn(TODAY)).isTrue();
        row.revoke(9L, NOW, TODAY);
        assertThat(row.countsOn(TODAY)).isFalse();
        assertThat(row.countsOn(TODAY.minusDays(1))).isFalse();
        assertThat(row.overlaps(TODAY, null)).isFalse();
        assertThat(row.overlaps(TODAY.minusDays(3), TODAY.plusDays(3))).isFalse();
    }

    @Test
    void aRowThatWaitsCountsForNothingUntilItIsDelivered() {
        var row = new RoleAssignment(1, "dpsVogter", 7L, false, TODAY);
        assertThat(row.isWaiting()).isTrue();
        assertThat(row.countsOn(TODAY)).isFalse();
        row.delivered(NOW);
        assertThat(row.countsOn(TODAY)).isTrue();
        assertThat(row.isWaiting()).isFalse();
    }

    @Test
    void aRowRevokedWhileItWaitedWaitsNoMore() {
        var row = new RoleAssignment(1, "dpsVogter", 7L, false, TODAY.plusDays(2));
        row.revoke(9L, NOW, TODAY);
        assertThat(row.isWaiting()).isFalse();
        assertThat(row.overlaps(TODAY, null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, true",
        "2026-11-21, 2026-11-22, true",
        "2026-11-21, 2026-11-21, false",
        "2026-11-23, , false",
        "2026-11-22, , true",
    })
    void thePeriodHoldsItsFirstAndItsLastDay(LocalDate from, LocalDate to, boolean counts) {
        assertThat(row(from, to).countsOn(TODAY)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-10, false",
        "2026-11-01, 2026-11-22, true",
        "2026-12-01, , true",
        "2027-01-02, , false",
    })
    void periodsMeetOrDoNot(LocalDate from, LocalDate to, boolean meet) {
        assertThat(row(from, to).overlaps(TODAY, LocalDate.of(2027, 1, 1))).isEqualTo(meet);
    }
}
