package dk.dpsd.deadline.overview;

import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How near the last of the 90 days is; every running case is in one of these but the last, and in the last. */
public enum Due {
    /** Over fristen. */
    LATE,
    /** Today and the seven days after. */
    WEEK,
    /** The 8th to the 30th day from today. */
    MONTH,
    /** Later than that. */
    LATER,
    /** I alt. */
    ALL;

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    /** The due dates it covers. */
    public Days days(LocalDate today) {
        return switch (this) {
            case LATE -> new Days(null, today.minusDays(1));
            case WEEK -> new Days(today, today.plusDays(DAYS_OF_WEEK));
            case MONTH -> new Days(today.plusDays(DAYS_OF_WEEK + 1L), today.plusDays(DAYS_OF_MONTH));
            case LATER -> new Days(today.plusDays(DAYS_OF_MONTH + 1L), null);
            case ALL -> Days.ANY;
        };
    }

    /** Before which moments a case was received that is late, is due within the week, within the month. */
    static List<Instant> bounds(LocalDate today) {
        return List.of(
                receivedBefore(today),
                receivedBefore(today.plusDays(DAYS_OF_WEEK + 1L)),
                receivedBefore(today.plusDays(DAYS_OF_MONTH + 1L)));
    }

    /** The first moment at which a case was received that is due on that day. */
    public static Instant receivedBefore(LocalDate due) {
        return Clocks.midnight(due.minusDays(NinetyDayRule.DAYS));
    }

    /** @param counts how many were received before each of the {@link #bounds}, and how many all in all */
    static Map<Due, Long> counted(List<Long> counts) {
        var counted = new EnumMap<Due, Long>(Due.class);
        long before = 0;
        for (int i = 0; i < ALL.ordinal(); i++) {
            counted.put(values()[i], counts.get(i) - before);
            before = counts.get(i);
        }
        counted.put(ALL, before);
        return counted;
    }
}
