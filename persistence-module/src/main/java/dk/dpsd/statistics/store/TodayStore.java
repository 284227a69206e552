package dk.dpsd.statistics.store;

import dk.dpsd.casework.store.LateSql;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The numbers of a start page, by one statement. */
@Dependent
public class TodayStore {

    private static final String CASES = "select c.state, c.received_at, c.sent_at from casework_case c where ";

    private final ScopedRows rows;

    @Inject
    public TodayStore(ScopedRows rows) {
        this.rows = rows;
    }

    /**
     * From when a case counts as what.
     *
     * @param seen received since then: the reader has not been here since
     * @param recent received since then: new
     * @param before received since then, and not new: of the period before
     * @param lateUntil received before: late
     * @param soonUntil received before, and not late: soon late
     */
    public record Bounds(Instant seen, Instant recent, Instant before, Instant lateUntil, Instant soonUntil) {

        /** Ended cases of an earlier day are in none of the numbers. */
        private Instant earliest() {
            return seen.isBefore(before) ? seen : before;
        }
    }

    /** The numbers. */
    public record Counted(
            long arrived, long arrivedBefore, long arrivedSince, long waiting, long open, long late, long soon) {}

    public Counted count(Scope scope, Bounds bounds) {
        if (scope.isEmpty()) {
            return new Counted(0, 0, 0, 0, 0, 0, 0);
        }
        String text = "select " + sum("x.received_at >= ?1") + ", "
                + sum("x.received_at >= ?2 and x.received_at < ?1") + ", " + sum("x.received_at >= ?5") + ", "
                + sum("x.state = 'RECEIVED'") + ", "
                + sum("x.state = 'IN_PROGRESS'") + ", " + sum(open(LateSql.condition("x", "?3"))) + ", "
                + sum(open("x.received_at >= ?3 and x.received_at < ?4")) + " from ("
                + reached("c.state in ('RECEIVED','IN_PROGRESS')")
                + " union all "
                + reached("c.state not in ('RECEIVED','IN_PROGRESS') and c.received_at >= ?6")
                + " union all " + CASES + "(c.state in ('RECEIVED','IN_PROGRESS') or c.received_at >= ?6) and "
                + ScopedRows.BY_GRANT_ALONE + ") x";
        Object[] row = rows.select(
                        scope,
                        text,
                        List.of(
                                Timestamp.from(bounds.recent()),
                                Timestamp.from(bounds.before()),
                                Timestamp.from(bounds.lateUntil()),
                                Timestamp.from(bounds.soonUntil()),
                                Timestamp.from(bounds.seen()),
                                Timestamp.from(bounds.earliest())))
                .get(0);
        return new Counted(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    /** Open cases and lately ended ones apart: each walks the indexes of its states, and neither reads years of closed ones. */
    private static String reached(String which) {
        return CASES + which + " and " + ScopedRows.IN_SCOPE;
    }

    private static String open(String condition) {
        return "x.state in ('RECEIVED','IN_PROGRESS') and " + condition;
    }

    private static String sum(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
