package dk.dpsd.casework.model.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days are Danish days, the last one with it, and those on which the clocks change have 23 or 25 hours. */
class DaysTest {

    @Test
    void aDayLastsFromMidnightToMidnightInDenmark() {
        var march = new Days(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29));
        assertThat(march.begins()).contains(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(march.ends()).contains(Instant.parse("2026-03-29T22:00:00Z"));
        var october = new Days(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25));
        assertThat(october.begins()).contains(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(october.ends()).contains(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Test
    void bothEndsAreCovered() {
        var week = new Days(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10));
        assertThat(week.covers(LocalDate.of(2026, 5, 3))).isFalse();
        assertThat(week.covers(LocalDate.of(2026, 5, 4))).isTrue();
        assertThat(week.covers(LocalDate.of(2026, 5, 10))).isTrue();
        assertThat(week.covers(LocalDate.of(2026, 5, 11))).isFalse();
        assertThat(Days.ANY.covers(LocalDate.MIN)).isTrue();
        assertThat(Days.ANY.begins()).isEmpty();
        assertThat(Days.ANY.ends()).isEmpty();
    }

    @Test
    void earlierMovesBothEnds() {
        assertThat(new Days(LocalDate.of(2026, 5, 30), null).earlier(90))
                .isEqualTo(new Days(LocalDate.of(2026, 3, 1), null));
        assertThat(Days.ANY.earlier(90)).isEqualTo(Days.ANY);
    }
}
