package dk.dpsd.plans;

import dk.dpsd.plans.model.Every;
import dk.dpsd.plans.model.ReportPeriod;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A plan as its administrator typed it; anything of it may be missing.
 *
 * @param unit the SOR code
 * @param content the key of a {@link dk.dpsd.plans.content.ContentChoice}
 * @param recipients accounts
 * @param criteria what its list is narrowed by, as an address writes it; empty for nothing
 */
public record PlanForm(
        Words words,
        Long unit,
        Dates dates,
        String content,
        ReportPeriod period,
        boolean personal,
        Set<Long> recipients,
        String criteria)
        implements Serializable {

    public PlanForm {
        recipients = Set.copyOf(recipients);
        criteria = criteria == null ? "" : criteria;
    }

    /** What she wrote. */
    public record Words(String name, String message, String reason) implements Serializable {}

    /**
     * Gentagelse and Afgrænsning af gentagelse.
     *
     * @param unreadable the fields in which something stands that is no number, day or time; they are null here
     */
    public record Dates(
            Every every,
            Integer step,
            Set<DayOfWeek> weekdays,
            Integer dayOfMonth,
            LocalTime at,
            LocalDate firstDay,
            LocalDate lastDay,
            Integer times,
            Set<String> unreadable)
            implements Serializable {

        public Dates {
            weekdays = Set.copyOf(weekdays);
            unreadable = Set.copyOf(unreadable);
        }

        /** All of it readable. */
        public Dates(
                Every every,
                Integer step,
                Set<DayOfWeek> weekdays,
                Integer dayOfMonth,
                LocalTime at,
                LocalDate firstDay,
                LocalDate lastDay,
                Integer times) {
            this(every, step, weekdays, dayOfMonth, at, firstDay, lastDay, times, Set.of());
        }
    }
}
