package dk.dpsd.statistics.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.statistics.model.Variable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Months, quarters and weeks in Denmark, each of them there. */
class TimeGroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static TimeGroups of(Variable variable, String from, String to) {
        return TimeGroups.of(
                variable,
                new Days(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                TODAY);
    }

    private static List<String> labels(TimeGroups groups) {
        return IntStream.range(0, groups.firstDays().size())
                .mapToObj(group -> groups.label(group, ReportWords.danish()))
                .toList();
    }

    @Test
    void everyMonthOfThePeriodIsThereAndBeginsAtDanishMidnight() {
        TimeGroups months = of(Variable.MONTH, "2026-02-15", "2026-04-01");
        assertThat(labels(months)).containsExactly("2026-02", "2026-03", "2026-04");
        assertThat(months.axis().beginnings())
                .containsExactly(Instant.parse("2026-02-28T23:00:00Z"), Instant.parse("2026-03-31T22:00:00Z"));
    }

    @Test
    void quartersAndWeeksCrossTheYear() {
        assertThat(labels(of(Variable.QUARTER, "2025-12-31", "2026-01-01"))).containsExactly("2025 K4", "2026 K1");
        assertThat(labels(of(Variable.WEEK, "2026-12-28", "2027-01-04"))).containsExactly("2026 uge 53", "2027 uge 01");
    }

    @Test
    void oneDayIsOneGroup() {
        TimeGroups day = of(Variable.WEEK, "2026-11-22", "2026-11-22");
        assertThat(labels(day)).containsExactly("2026 uge 47");
        assertThat(day.axis().beginnings()).isEmpty();
    }

    @Test
    void withoutAFirstDayAllThatCameEarlierIsOneGroup() {
        TimeGroups months = of(Variable.MONTH, null, null);
        assertThat(labels(months))
                .hasSize(TimeGroups.USUAL + 1)
                .startsWith("Før 2024-12", "2024-12")
                .endsWith("2026-11");
        assertThat(months.axis().beginnings()).hasSize(TimeGroups.USUAL);
    }

    @Test
    void tooManyWeeksBeginWithAllThatCameEarlier() {
        TimeGroups weeks = of(Variable.WEEK, "2020-01-01", "2026-11-22");
        assertThat(labels(weeks)).hasSize(TimeGroups.MOST + 1);
        assertThat(labels(weeks).get(0)).startsWith("Før ");
        assertThat(labels(of(Variable.MONTH, "2016-12-01", "2026-11-22")))
                .hasSize(TimeGroups.MOST)
                .doesNotContain("Før");
    }
}
