package dk.dpsd.plans.model;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a plan runs (Gentagelse og Afgrænsning af gentagelse): days by a rule, each at one time of day in Denmark. A time
 * that a change to summer time skips is the moment an hour later; one that comes twice is the first of the two.
 *
 * @param step every so many days, weeks, months or quarters
 * @param weekdays for weeks: on these; none of them means the weekday of the first day
 * @param dayOfMonth for months and quarters: 1 to 31; in a month without that day it is the last one
 * @param lastDay the last day on which it may run, or null
 * @param times how many days at most, counted from the first, or null
 */
public record Recurrence(
        Every every,
        int step,
        Set<DayOfWeek> weekdays,
        int dayOfMonth,
        LocalTime at,
        LocalDate firstDay,
        LocalDate lastDay,
        Integer times)
        implements Serializable {

    /** The greatest step. */
    public static final int WIDEST = 99;

    public static final int MOST_TIMES = 9_999;

    private static final int LONGEST_MONTH = 31;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final LocalDate END_OF_TIME = LocalDate.of(2999, 12, 31);
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    public Recurrence {
        weekdays = Set.copyOf(weekdays);
        if (step < 1 || step > WIDEST || dayOfMonth < 1 || dayOfMonth > LONGEST_MONTH) {
            throw new IllegalArgumentException("no such recurrence");
        }
        if (times != null && (times < 1 || times > MOST_TIMES) || lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("it would never run");
        }
    }

    /** The days it runs on, the first one first; without end where it has none. */
    public Stream<LocalDate> days() {
        LocalDate last = lastDay == null ? END_OF_TIME : lastDay;
        return byTheRule()
                .filter(day -> !day.isBefore(firstDay))
                .takeWhile(day -> !day.isAfter(last))
                .limit(times == null ? Long.MAX_VALUE : times);
    }

    /** The moments it runs at, in their order. */
    public Stream<Instant> moments() {
        return days().map(day -> day.atTime(at).atZone(DENMARK).toInstant());
    }

    /** The first moment later than one; empty where it has come to its end. */
    public Optional<Instant> after(Instant moment) {
        return moments().filter(next -> next.isAfter(moment)).findFirst();
    }

    /** The next moments later than one. */
    public List<Instant> next(Instant moment, int most) {
        return moments().filter(next -> next.isAfter(moment)).limit(most).toList();
    }

    /** Its moments from one up to and with another. */
    public List<Instant> between(Instant from, Instant upTo) {
        return moments()
                .dropWhile(moment -> moment.isBefore(from))
                .takeWhile(moment -> !moment.isAfter(upTo))
                .toList();
    }

    private Stream<LocalDate> byTheRule() {
        return switch (every) {
            case DAY -> Stream.iterate(firstDay, day -> day.plusDays(step));
            case WEEK -> weeks();
            case MONTH -> months(YearMonth.from(firstDay), step);
            case QUARTER -> months(quarter(firstDay), step * MONTHS_OF_QUARTER);
        };
    }

    private Stream<LocalDate> weeks() {
        LocalDate monday = firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Set<DayOfWeek> on = weekdays.isEmpty() ? EnumSet.of(firstDay.getDayOfWeek()) : EnumSet.copyOf(weekdays);
        return Stream.iterate(monday, day -> day.plusWeeks(step))
                .flatMap(week -> on.stream().map(day -> week.plusDays(day.getValue() - 1L)));
    }

    private Stream<LocalDate> months(YearMonth first, int months) {
        return Stream.iterate(first, month -> month.plusMonths(months))
                .map(month -> month.atDay(Math.min(dayOfMonth, month.lengthOfMonth())));
    }

    private static YearMonth quarter(LocalDate day) {
        int month = (day.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1;
        return YearMonth.of(day.getYear(), month);
    }
}
