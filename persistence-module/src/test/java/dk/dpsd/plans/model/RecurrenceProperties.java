package dk.dpsd.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R-PLAN-03: whatever the rule, a plan skips nothing and runs for nothing twice. */
class RecurrenceProperties {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int YEARS = 3;

    @Provide
    Arbitrary<Recurrence> recurrences() {
        Arbitrary<LocalDate> first = Arbitraries.integers().between(0, 3_000).map(days -> LocalDate.of(2024, 1, 1)
                .plusDays(days));
        Arbitrary<LocalTime> at = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1_439).map(minute -> LocalTime.ofSecondOfDay(minute * 60L)),
                Arbitraries.integers().between(115, 185).map(minute -> LocalTime.ofSecondOfDay(minute * 60L)));
        return Combinators.combine(
                        Arbitraries.of(Every.class),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(DayOfWeek.class).set(),
                        Arbitraries.integers().between(1, 31),
                        at,
                        first,
                        Arbitraries.integers().between(1, 60).injectNull(0.5))
                .as((every, step, weekdays, day, time, from, times) ->
                        new Recurrence(every, step, weekdays, day, time, from, null, times));
    }

    @Property
    void momentsOnlyGrowAndNoDayHasTwo(@ForAll("recurrences") Recurrence recurrence) {
        List<Instant> moments = recurrence.moments().limit(200).toList();
        Set<LocalDate> days = new HashSet<>();
        Instant last = Instant.MIN;
        for (Instant moment : moments) {
            assertThat(moment).isAfter(last);
            assertThat(days.add(LocalDate.ofInstant(moment, DENMARK))).isTrue();
            last = moment;
        }
    }

    /** The same days by asking every single day whether the rule means it. */
    @Property
    void theDaysAreThoseTheRuleMeans(@ForAll("recurrences") Recurrence recurrence) {
        LocalDate end = recurrence.firstDay().plusYears(YEARS);
        List<LocalDate> meant = recurrence
                .firstDay()
                .datesUntil(end)
                .filter(day -> means(recurrence, day))
                .limit(recurrence.times() == null ? Long.MAX_VALUE : recurrence.times())
                .toList();
        assertThat(recurrence.days().takeWhile(day -> day.isBefore(end))).containsExactlyElementsOf(meant);
    }

    /** Going from one moment to the next misses none, wherever one begins. */
    @Property
    void goingFromOneToTheNextMissesNone(@ForAll("recurrences") Recurrence recurrence) {
        List<Instant> moments = recurrence.moments().limit(30).toList();
        Instant at = moments.get(0).minusSeconds(1);
        for (Instant expected : moments) {
            assertThat(recurrence.after(at)).contains(expected);
            assertThat(recurrence.between(expected, expected)).containsExactly(expected);
            at = expected;
        }
        assertThat(recurrence.next(moments.get(0).minusSeconds(1), moments.size()))
                .isEqualTo(moments);
    }

    private static boolean means(Recurrence rule, LocalDate day) {
        LocalDate first = rule.firstDay();
        return switch (rule.every()) {
            case DAY -> ChronoUnit.DAYS.between(first, day) % rule.step() == 0;
            case WEEK ->
                ChronoUnit.WEEKS.between(monday(first), monday(day)) % rule.step() == 0
                        && (rule.weekdays().contains(day.getDayOfWeek())
                                || rule.weekdays().isEmpty() && day.getDayOfWeek() == first.getDayOfWeek());
            case MONTH ->
                ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day)) % rule.step() == 0
                        && isTheDay(rule, day);
            case QUARTER ->
                (day.getMonthValue() - 1) % 3 == 0
                        && (quarters(day) - quarters(first)) % rule.step() == 0
                        && isTheDay(rule, day);
        };
    }

    private static boolean isTheDay(Recurrence rule, LocalDate day) {
        boolean last = day.getDayOfMonth() == day.lengthOfMonth();
        return day.getDayOfMonth() == rule.dayOfMonth() || last && rule.dayOfMonth() > day.getDayOfMonth();
    }

    private static int quarters(LocalDate day) {
        return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
