package dk.dpsd.plans.store;

import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.organisation.model.Ancestors;
import dk.dpsd.plans.model.ReportPeriod.Span;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The cases of a plan's list: those somebody may reach and that lie at or below the plan's unit. */
@Dependent
public class PlanCaseStore {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final ScopedRows rows;

    @Inject
    public PlanCaseStore(ScopedRows rows) {
        this.rows = rows;
    }

    /**
     * A unit with all below it.
     *
     * @param depth its own, 1 for an owner
     */
    public record Below(long unit, int depth) {
        public Below {
            if (depth < 1 || depth > Ancestors.DEEPEST) {
                throw new IllegalArgumentException("no depth " + depth);
            }
        }
    }

    /**
     * A case of the list.
     *
     * @param severity the code of its category
     * @param sentAt null while its days run
     */
    public record Row(
            long id,
            String number,
            Instant receivedAt,
            CaseState state,
            String place,
            String severity,
            Instant sentAt,
            String headline) {}

    /** Cases that are handled or closed, received in the period, the newest first. */
    public List<Row> received(Scope scope, Below below, Span span, int most) {
        String text = "select c.id, c.case_number, c.received_at, c.state, c.unit_name, c.severity_category, c.sent_at,"
                + " c.headline from casework_case c where c.ancestor_" + below.depth() + " = ?1 and c.received_at >= ?2"
                + " and c.received_at < ?3 and c.state in ('IN_PROGRESS','CLOSED') and " + ScopedRows.IN_SCOPE
                + " order by c.received_at desc, c.id desc fetch first " + most + " rows only";
        return rows
                .select(
                        scope,
                        text,
                        List.of(
                                below.unit(),
                                start(span.from()),
                                start(span.to().plusDays(1))))
                .stream()
                .map(PlanCaseStore::row)
                .toList();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(DENMARK).toInstant());
    }

    private static Row row(Object[] columns) {
        return new Row(
                ((Number) columns[0]).longValue(),
                (String) columns[1],
                moment(columns[2]),
                CaseState.valueOf((String) columns[3]),
                (String) columns[4],
                (String) columns[5],
                moment(columns[6]),
                (String) columns[7]);
    }

    private static Instant moment(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
