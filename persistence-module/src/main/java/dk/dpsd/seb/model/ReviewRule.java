package dk.dpsd.seb.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The half-yearly review (halvårlig gennemgang, R-SEB-04): a role row is overdue when it was given or last reviewed more
 * than six months ago. Rows of a feed that say nothing of who gave them count from their first day.
 */
public final class ReviewRule {

    private static final int MONTHS = 6;
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private ReviewRule() {}

    public static boolean isOverdue(RoleAssignment row, LocalDate today) {
        return lookedAt(row).isBefore(limit(today));
    }

    /** The last day somebody looked at the row: reviewed it, gave it, or let it begin. */
    public static LocalDate lookedAt(RoleAssignment row) {
        if (row.reviewedAt() != null) {
            return day(row.reviewedAt());
        }
        return row.givenAt() == null ? row.validFrom() : day(row.givenAt());
    }

    /** What was looked at before this day is overdue. At the end of short months, going back falls a day short. */
    public static LocalDate limit(LocalDate today) {
        LocalDate back = today.minusMonths(MONTHS);
        return back.plusMonths(MONTHS).isBefore(today) ? back.plusDays(1) : back;
    }

    /** The moment the limit begins, for comparing with moments. */
    public static Instant limitMoment(LocalDate today) {
        return limit(today).atStartOfDay(COPENHAGEN).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, COPENHAGEN);
    }
}
