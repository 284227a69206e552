package dk.dpsd.plans.web;

import dk.dpsd.plans.PlanForm;
import dk.dpsd.plans.model.Every;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** The fields of Gentagelse and Afgrænsning af gentagelse as they are typed. */
public class DatesInput implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private Every every = Every.WEEK;
    private Integer step = 1;
    private DayOfWeek[] weekdays = {};
    private Integer dayOfMonth = 1;
    private LocalTime at = MORNING;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Integer times;

    DatesInput(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    DatesInput(PlanForm.Dates dates) {
        every = dates.every();
        step = dates.step();
        weekdays = dates.weekdays().stream().sorted().toArray(DayOfWeek[]::new);
        dayOfMonth = dates.dayOfMonth();
        at = dates.at();
        firstDay = dates.firstDay();
        lastDay = dates.lastDay();
        times = dates.times();
    }

    PlanForm.Dates dates() {
        Set<DayOfWeek> days = weekdays == null ? Set.of() : Set.of(weekdays);
        return new PlanForm.Dates(every, step, days, dayOfMonth, at, firstDay, lastDay, times);
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

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public DayOfWeek[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(DayOfWeek[] weekdays) {
        this.weekdays = weekdays.clone();
    }

    public Integer getDayOfMonth() {
        return dayOfMonth;
    }

    public void setDayOfMonth(Integer dayOfMonth) {
        this.dayOfMonth = dayOfMonth;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Integer getTimes() {
        return times;
    }

    public void setTimes(Integer times) {
        this.times = times;
    }
}
