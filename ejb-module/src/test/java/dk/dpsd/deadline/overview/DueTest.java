package dk.dpsd.deadline.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-ANON-06: day 90 is in time, day 91 late; every running case is due in one span only")
class DueTest {

    @ParameterizedTest
    @CsvSource({
        "91, LATE",
        "90, WEEK",
        "89, WEEK",
        "83, WEEK",
        "82, MONTH",
        "61, MONTH",
        "60, MONTH",
        "59, LATER",
        "0, LATER",
    })
    void byAge(int age, Due due) {
        for (String day : List.of("2026-03-30", "2026-10-26", "2028-03-01", "2026-01-01")) {
            LocalDate today = LocalDate.parse(day);
            for (LocalTime time : List.of(LocalTime.MIN, LocalTime.NOON, LocalTime.of(23, 59, 59))) {
                Instant received = today.minusDays(age)
                        .atTime(time)
                        .atZone(Clocks.COPENHAGEN)
                        .toInstant();
                assertThat(byBounds(received, today)).as(day + " " + time).isEqualTo(due);
                assertThat(byDueDate(received, today)).as(day + " " + time).containsExactly(due, Due.ALL);
            }
        }
    }

    /** As the numbers are counted. */
    private static Due byBounds(Instant received, LocalDate today) {
        List<Instant> bounds = Due.bounds(today);
        int at = 0;
        while (at < bounds.size() && !received.isBefore(bounds.get(at))) {
            at++;
        }
        return Due.values()[at];
    }

    /** As the lists behind them choose. */
    private static List<Due> byDueDate(Instant received, LocalDate today) {
        return Arrays.stream(Due.values())
                .filter(due -> due.days(today).covers(NinetyDayRule.dueOn(received)))
                .toList();
    }

    @Test
    void countsOfBoundsBecomeCountsOfSpans() {
        assertThat(Due.counted(List.of(2L, 5L, 5L, 9L)))
                .containsEntry(Due.LATE, 2L)
                .containsEntry(Due.WEEK, 3L)
                .containsEntry(Due.MONTH, 0L)
                .containsEntry(Due.LATER, 4L)
                .containsEntry(Due.ALL, 9L);
    }
}
