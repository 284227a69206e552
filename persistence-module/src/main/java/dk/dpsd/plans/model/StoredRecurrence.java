package dk.dpsd.plans.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** A {@link Recurrence} in columns. */
@Embeddable
public class StoredRecurrence {

    @Enumerated(EnumType.STRING)
    @Column(name = "recurs_every", nullable = false, length = 10)
    private Every every;

    @Column(name = "recurs_step", nullable = false)
    private int step;

    /** One bit a weekday, Monday the lowest. */
    @Column(nullable = false)
    private int weekdays;

    @Column(name = "day_of_month", nullable = false)
    private int dayOfMonth;

    @Column(name = "minute_of_day", nullable = false)
    private int minuteOfDay;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private Integer times;

    protected StoredRecurrence() {}

    StoredRecurrence(Recurrence from) {
        every = from.every();
        step = from.step();
        weekdays = from.weekdays().stream().mapToInt(StoredRecurrence::bit).sum();
        dayOfMonth = from.dayOfMonth();
        minuteOfDay = from.at().toSecondOfDay() / 60;
        firstDay = from.firstDay();
        lastDay = from.lastDay();
        times = from.times();
    }

    Recurrence value() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((weekdays & bit(day)) != 0) {
                days.add(day);
            }
        }
        var at = LocalTime.ofSecondOfDay(minuteOfDay * 60L);
        return new Recurrence(every, step, days, dayOfMonth, at, firstDay, lastDay, times);
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }
}
