package dk.dpsd.statistics.run;

import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.Clocks;
import dk.dpsd.statistics.model.Variable;
import dk.dpsd.statistics.store.Axis;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Months, quarters or weeks of a period, in Denmark. Each of them is there, with or without a case. A period without a first
 * day, or one of too many groups, begins with a group of all that came earlier.
 *
 * @param earlier whether the first group is all that came before the second
 * @param firstDays of the groups; of the first the day it would begin on, were it one like the others
 */
record TimeGroups(Variable variable, boolean earlier, List<LocalDate> firstDays) {

    /** More groups than these nobody reads. */
    static final int MOST = 120;

    /** So many where nobody says from when. */
    static final int USUAL = 24;

    static TimeGroups of(Variable variable, Days days, LocalDate today) {
        LocalDate last = first(variable, days.to() == null ? today : days.to());
        LocalDate first = days.from() == null ? null : first(variable, days.from());
        int most = first == null ? USUAL : MOST;
        List<LocalDate> groups = new ArrayList<>();
        for (LocalDate group = last; groups.size() < most && (first == null || !group.isBefore(first)); ) {
            groups.add(group);
            group = before(variable, group);
        }
        Collections.reverse(groups);
        boolean earlier = first == null || first.isBefore(groups.get(0));
        if (earlier) {
            groups.add(0, before(variable, groups.get(0)));
        }
        return new TimeGroups(variable, earlier, List.copyOf(groups));
    }

    private static LocalDate first(Variable variable, LocalDate day) {
        return switch (variable) {
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> throw new IllegalArgumentException(variable + " is no time");
        };
    }

    private static LocalDate before(Variable variable, LocalDate first) {
        return first(variable, first.minusDays(1));
    }

    /** For counting: when each group after the first begins. */
    Axis axis() {
        List<Instant> beginnings =
                firstDays.stream().skip(1).map(Clocks::midnight).toList();
        return new Axis(variable, beginnings);
    }

    /** The groups by the numbers the store gives them. */
    List<String> keys() {
        return IntStream.range(0, firstDays.size()).mapToObj(Integer::toString).toList();
    }

    String label(int group, ReportWords words) {
        if (earlier && group == 0) {
            return words.say("earlier", label(firstDays.get(1)));
        }
        return label(firstDays.get(group));
    }

    private String label(LocalDate day) {
        return switch (variable) {
            case MONTH -> String.format("%d-%02d", day.getYear(), day.getMonthValue());
            case QUARTER -> day.getYear() + " K" + day.get(IsoFields.QUARTER_OF_YEAR);
            default ->
                String.format(
                        "%d uge %02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }
}
