package dk.dpsd.audit.search;

import dk.dpsd.audit.DeedKind;
import dk.dpsd.shared.FieldChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of the log; all of it coded, so that it can stand in an address.
 *
 * @param from the first day
 * @param until the last day
 * @param person the account whose entries, or null for everybody's
 * @param providers whether only private providers' entries, where no person is named
 * @param unit the SOR code of the unit whose cases, or null for all
 * @param subUnits whether cases of the units below count too
 * @param kind what sort of deed, or null for all
 */
public record LogQuery(
        LocalDate from, LocalDate until, Long person, boolean providers, Long unit, boolean subUnits, DeedKind kind) {

    /** How many days back somebody sees who asked for nothing. */
    private static final int DAYS = 30;

    /** Everything of the last days. */
    public static LogQuery recent(LocalDate today) {
        return new LogQuery(today.minusDays(DAYS), today, null, false, null, true, null);
    }

    public LogQuery of(Long other) {
        return new LogQuery(from, until, other, false, unit, subUnits, kind);
    }

    /** What the entry about the search says of it: who reads the log is logged with what she asked. */
    List<FieldChange> criteria() {
        List<FieldChange> criteria = new ArrayList<>();
        add(criteria, "asked.from", from);
        add(criteria, "asked.until", until);
        add(criteria, "asked.person", person);
        add(criteria, "asked.providers", providers ? true : null);
        add(criteria, "asked.unit", unit);
        add(criteria, "asked.subUnits", unit == null ? null : subUnits);
        add(criteria, "asked.kind", kind);
        return criteria;
    }

    private static void add(List<FieldChange> criteria, String field, Object value) {
        if (value != null) {
            criteria.add(FieldChange.harmless(field, null, value.toString()));
        }
    }
}
