package dk.dpsd.plans.web;

import dk.dpsd.plans.PlanForm;
import dk.dpsd.plans.model.Every;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of Gentagelse and Afgrænsning af gentagelse as they are typed: texts, which are read when they are asked for,
 * so that what is no number is said together with all else that is wrong, and stays where it was typed.
 */
public class DatesInput implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    private Every every = Every.WEEK;
    private String step = "1";
    private DayOfWeek[] weekdays = {};
    private String dayOfMonth = "1";
    private String at = "07:00";
    private String firstDay;
    private String lastDay;
    private String times;

    DatesInput(LocalDate firstDay) {
        this.firstDay = firstDay.toString();
    }

    DatesInput(PlanForm.Dates dates) {
        every = dates.every();
        step = Objects.toString(dates.step(), null);
        weekdays = dates.weekdays().stream().sorted().toArray(DayOfWeek[]::new);
        dayOfMonth = Objects.toString(dates.dayOfMonth(), null);
        at = dates.at() == null ? null : SHOWN.format(dates.at());
        firstDay = Objects.toString(dates.firstDay(), null);
        lastDay = Objects.toString(dates.lastDay(), null);
        times = Objects.toString(dates.times(), null);
    }

    PlanForm.Dates dates() {
        Set<DayOfWeek> days = weekdays == null ? Set.of() : Set.of(weekdays);
        Set<String> unreadable = new HashSet<>();
        return new PlanForm.Dates(
                every,
                read("step", step, Integer::valueOf, unreadable),
                days,
                read("dayOfMonth", dayOfMonth, Integer::valueOf, unreadable),
                read("at", at, text -> LocalTime.parse(text, TIME), unreadable),
                read("firstDay", firstDay, LocalDate::parse, unreadable),
                read("lastDay", lastDay, LocalDate::parse, unreadable),
                read("times", times, Integer::valueOf, unreadable),
                unreadable);
    }

    /** Null for an empty field, and for one that cannot be read. */
    private static <T> T read(String field, String typed, Function<String, T> reading, Set<String> unreadable) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return reading.apply(typed.strip());
        } catch (NumberFormatException | DateTimeException e) {
            unreadable.add(field);
            return null;
        }
    }

    public Every getEvery() {
        return every;
    }

    public void setEvery(Every every) {
        this.every = every;
    }

    public boolean isWeekly() {
        return every == Every.WEEK;
    }

    public boolean isMonthly() {
        return every == Every.MONTH || every == Every.QUARTER;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public DayOfWeek[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(DayOfWeek[] weekdays) {
        this.weekdays = weekdays.clone();
    }

    public String getDayOfMonth() {
        return dayOfMonth;
    }

    public void setDayOfMonth(String dayOfMonth) {
        this.dayOfMonth = dayOfMonth;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }
}
