package dk.dpsd.deadline.model;

import dk.dpsd.casework.model.NinetyDayRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** At which ages, in days, a handler is reminded of a case; by default day 60, 80 and 89. */
public final class ReminderStages {

    /** Written where nobody is to be reminded: an empty setting is no setting. */
    public static final String NONE = "none";

    private final TreeSet<Integer> days;

    private ReminderStages(TreeSet<Integer> days) {
        this.days = days;
    }

    /**
     * Reads them as operations write them.
     *
     * @param text whole numbers from 1 to 90, separated by commas; {@link #NONE} for no reminders
     * @throws IllegalArgumentException where it is anything else
     */
    public static ReminderStages parse(String text) {
        if (text.strip().equals(NONE)) {
            return new ReminderStages(new TreeSet<>());
        }
        try {
            TreeSet<Integer> days = Arrays.stream(text.split(",", -1))
                    .map(day -> Integer.valueOf(day.strip()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (days.first() < 1 || days.last() > NinetyDayRule.DAYS) {
                throw new IllegalArgumentException("no day from 1 to 90: " + text);
            }
            return new ReminderStages(days);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no numbers of days: " + text, e);
        }
    }

    /** The last stage a case has reached on a day in Denmark; what came before it is not made good for. */
    public OptionalInt reached(Instant received, LocalDate today) {
        long age = NinetyDayRule.DAYS - NinetyDayRule.daysLeft(received, today);
        return days.stream()
                .mapToInt(Integer::intValue)
                .filter(day -> day <= age)
                .max();
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** The first of them; none where there are none. */
    public OptionalInt first() {
        return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.first());
    }
}
