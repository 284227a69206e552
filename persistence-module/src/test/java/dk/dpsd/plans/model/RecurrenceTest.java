package dk.dpsd.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-PLAN-03, B.6 (Gentagelse, Afgrænsning af gentagelse): on which days and at which moments a plan runs. */
class RecurrenceTest {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @ParameterizedTest(name = "{0} every {1}, {2}/{3}, from {4}")
    @CsvSource({
        "DAY, 1, '', 1, 2026-02-27, 2026-02-27 2026-02-28 2026-03-01",
        "DAY, 10, '', 1, 2028-02-20, 2028-02-20 2028-03-01 2028-03-11",
        "WEEK, 1, '', 1, 2026-11-25, 2026-11-25 2026-12-02 2026-12-09",
        "WEEK, 1, 'MONDAY', 1, 2026-11-24, 2026-11-30 2026-12-07 2026-12-14",
        "WEEK, 1, 'MONDAY', 1, 2026-11-23, 2026-11-23 2026-11-30 2026-12-07",
        "WEEK, 2, 'MONDAY FRIDAY', 1, 2026-11-25, 2026-11-27 2026-12-07 2026-12-11",
        "WEEK, 1, 'SUNDAY TUESDAY', 1, 2026-12-30, 2027-01-03 2027-01-05 2027-01-10",
        "MONTH, 1, '', 31, 2026-01-31, 2026-01-31 2026-02-28 2026-03-31",
        "MONTH, 1, '', 30, 2028-01-31, 2028-02-29 2028-03-30 2028-04-30",
        "MONTH, 1, '', 1, 2026-11-01, 2026-11-01 2026-12-01 2027-01-01",
        "MONTH, 1, '', 1, 2026-11-02, 2026-12-01 2027-01-01 2027-02-01",
        "MONTH, 3, '', 10, 2026-01-15, 2026-04-10 2026-07-10 2026-10-10",
        "QUARTER, 1, '', 1, 2026-11-22, 2027-01-01 2027-04-01 2027-07-01",
        "QUARTER, 1, '', 31, 2026-10-31, 2026-10-31 2027-01-31 2027-04-30",
        "QUARTER, 2, '', 5, 2026-12-31, 2027-04-05 2027-10-05 2028-04-05",
    })
    void theFirstThreeDays(Every every, int step, String weekdays, int dayOfMonth, LocalDate from, String days) {
        var recurrence = new Recurrence(every, step, weekdays(weekdays), dayOfMonth, SEVEN, from, null, null);
        assertThat(recurrence.days().limit(3)).containsExactlyElementsOf(days(days));
    }

    /** Times on a wall in Denmark: one that does not exist is an hour later, one that exists twice is the first. */
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "2026-03-28, 02:30, 2026-03-28T01:30:00Z",
        "2026-03-29, 01:59, 2026-03-29T00:59:00Z",
        "2026-03-29, 02:00, 2026-03-29T01:00:00Z",
        "2026-03-29, 02:30, 2026-03-29T01:30:00Z",
        "2026-03-29, 03:00, 2026-03-29T01:00:00Z",
        "2026-03-30, 02:30, 2026-03-30T00:30:00Z",
        "2026-10-24, 02:30, 2026-10-24T00:30:00Z",
        "2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "2026-10-25, 03:00, 2026-10-25T02:00:00Z",
        "2026-10-26, 02:30, 2026-10-26T01:30:00Z",
        "2026-11-22, 00:00, 2026-11-21T23:00:00Z",
        "2026-11-22, 23:59, 2026-11-22T22:59:00Z",
    })
    void summerTime(LocalDate day, LocalTime at, Instant moment) {
        var recurrence = new Recurrence(Every.DAY, 1, Set.of(), 1, at, day, day, null);
        assertThat(recurrence.moments()).containsExactly(moment);
    }

    @Test
    void itEndsOnItsLastDayOrAfterSoManyTimes() {
        LocalDate first = LocalDate.of(2026, 11, 22);
        assertThat(daily(first, first, null).days()).containsExactly(first);
        assertThat(daily(first, first.plusDays(1), null).days()).hasSize(2);
        assertThat(daily(first, null, 1).days()).containsExactly(first);
        assertThat(daily(first, first.plusDays(1), 5).days()).hasSize(2);
        assertThat(daily(first, first.plusDays(9), 5).days()).hasSize(5);
        Instant last = Instant.parse("2026-11-22T06:00:00Z");
        assertThat(daily(first, first, null).after(last.minusSeconds(1))).contains(last);
        assertThat(daily(first, first, null).after(last)).isEmpty();
    }

    @Test
    void findsWhatLiesBetween() {
        Recurrence daily = daily(LocalDate.of(2026, 11, 20), null, null);
        Instant third = Instant.parse("2026-11-22T06:00:00Z");
        assertThat(daily.between(third, third)).containsExactly(third);
        assertThat(daily.between(third, third.minusSeconds(1))).isEmpty();
        assertThat(daily.between(Instant.parse("2026-11-20T06:00:00Z"), third)).hasSize(3);
    }

    @Test
    void whatWouldNeverRunIsNone() {
        LocalDate first = LocalDate.of(2026, 11, 22);
        assertThatThrownBy(() -> daily(first, first.minusDays(1), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> daily(first, null, 0)).isInstanceOf(IllegalArgumentException.class);
        for (int step : new int[] {0, -1, 100}) {
            assertThatThrownBy(() -> new Recurrence(Every.DAY, step, Set.of(), 1, SEVEN, first, null, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (int day : new int[] {0, 32}) {
            assertThatThrownBy(() -> new Recurrence(Every.MONTH, 1, Set.of(), day, SEVEN, first, null, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Recurrence daily(LocalDate first, LocalDate last, Integer times) {
        return new Recurrence(Every.DAY, 1, Set.of(), 1, SEVEN, first, last, times);
    }

    private static Set<DayOfWeek> weekdays(String names) {
        return names.isBlank()
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static List<LocalDate> days(String days) {
        return Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
    }
}
