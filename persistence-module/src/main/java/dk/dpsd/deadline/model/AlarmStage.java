package dk.dpsd.deadline.model;

import dk.dpsd.casework.model.NinetyDayRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How late the anonymisation of a rejected or deleted case is, as far as people are alarmed of it (R-ANON-01, -08, X-08). */
public enum AlarmStage {
    /** Day 80 to 90: there is still time. */
    SOON,
    /** From day 91: it is late. */
    LATE;

    /** From this day on. */
    public static final int DAYS = 80;

    private static final long LEFT = NinetyDayRule.DAYS - DAYS;

    /** Where a case stands on a day in Denmark; empty while nobody need be told. */
    public static Optional<AlarmStage> of(Instant received, LocalDate today) {
        long left = NinetyDayRule.daysLeft(received, today);
        if (left > LEFT) {
            return Optional.empty();
        }
        return Optional.of(left < 0 ? LATE : SOON);
    }
}
