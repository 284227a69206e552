package dk.dpsd.deadline.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cases whose 90 days are running: those that are open, and those that were rejected or deleted and not sent yet.
 * Whatever counts them and whatever lists them asks by the one condition.
 */
@Dependent
public class DeadlineStore {

    /** The states in which the days run; a dropped case that was sent is left out besides. */
    public static final String[] RUNNING_STATES = {"RECEIVED", "IN_PROGRESS", "REJECTED", "DELETED"};

    private static final String RUNNING =
            "(c.state in ('RECEIVED','IN_PROGRESS') or (c.state in ('REJECTED','DELETED') and c.sent_at is null))";

    private static final String OURS = RUNNING + " and " + ScopedRows.IN_SCOPE + " and " + ScopedRows.CRITERIA;

    private final ScopedRows rows;
    private final EntityManager em;

    @Inject
    public DeadlineStore(ScopedRows rows, EntityManager em) {
        this.rows = rows;
        this.em = em;
    }

    /**
     * Running cases of one unit in one hand.
     *
     * @param unit null where the place is not known
     * @param handler null where nobody handles them
     * @param counts how many were received before each of the moments asked for, in their order, and last how many all in all
     */
    public record Pile(Long unit, Long handler, List<Long> counts) {}

    /** The running cases in scope, by unit and handler; one statement. */
    public List<Pile> piles(Scope scope, List<Instant> before) {
        List<Object> moments = new ArrayList<>();
        StringBuilder columns = new StringBuilder();
        for (Instant moment : before) {
            moments.add(Timestamp.from(moment));
            columns.append("sum(case when c.received_at < ?")
                    .append(moments.size())
                    .append(" then 1 else 0 end), ");
        }
        String text = "select c.unit, c.handler, " + columns + "count(*) from casework_case c where " + OURS
                + " group by c.unit, c.handler";
        return rows.select(scope, CaseCriteria.ALL, text, moments).stream()
                .map(row -> new Pile(number(row[0]), number(row[1]), counts(row)))
                .toList();
    }

    private static List<Long> counts(Object[] row) {
        List<Long> counts = new ArrayList<>();
        for (int i = 2; i < row.length; i++) {
            counts.add(((Number) row[i]).longValue());
        }
        return counts;
    }

    /** How many running cases in scope were received before a moment. */
    public long runningSince(Scope scope, Instant before) {
        return one(rows.select(
                scope,
                CaseCriteria.ALL,
                "select count(*) from casework_case c where c.received_at < ?1 and " + OURS,
                List.of(Timestamp.from(before))));
    }

    /** How many cases in scope ended from one moment until another. */
    public long endedBetween(Scope scope, Instant from, Instant until) {
        return one(rows.select(
                scope,
                "select count(*) from casework_case c where c.ended_at >= ?1 and c.ended_at < ?2 and "
                        + ScopedRows.IN_SCOPE,
                List.of(Timestamp.from(from), Timestamp.from(until))));
    }

    private static long one(List<Object[]> rows) {
        return ((Number) rows.get(0)[0]).longValue();
    }

    /** One page of running cases in scope that the criteria choose, the oldest first; two statements. */
    public Page<IncidentCase> page(Scope scope, CaseCriteria criteria, Optional<PageKey> after) {
        List<Object> parameters = new ArrayList<>();
        String behind = after.map(key -> {
                    parameters.add(Timestamp.from(key.at()));
                    parameters.add(key.id());
                    return "(c.received_at > ?1 or (c.received_at = ?1 and c.id > ?2)) and ";
                })
                .orElse("");
        String text = "select c.id from casework_case c where " + behind + OURS
                + " order by c.received_at, c.id fetch first " + (Page.SIZE + 1) + " rows only";
        List<Long> ids = rows.select(scope, criteria, text, parameters).stream()
                .map(row -> number(row[0]))
                .toList();
        return Page.of(cases(ids), one -> new PageKey(one.receivedAt(), one.id()));
    }

    /** How many running cases in scope the criteria choose. */
    public long count(Scope scope, CaseCriteria criteria) {
        return one(rows.select(scope, criteria, "select count(*) from casework_case c where " + OURS, List.of()));
    }

    /** Cases by their ids, in this order; the ids come from a query in scope. */
    private List<IncidentCase> cases(List<Long> ids) {
        Map<Long, IncidentCase> byId = byId(ids);
        return ids.stream().map(byId::get).toList();
    }

    private Map<Long, IncidentCase> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select c from IncidentCase c where c.id in :ids", IncidentCase.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(IncidentCase::id, Function.identity()));
    }

    /**
     * A running case, as far as somebody is told of it.
     *
     * @param owner the SOR code of the topmost unit, or null
     * @param handler null where nobody handles it
     */
    public record Running(long id, String publicId, String number, Instant receivedAt, Long owner, Long handler) {}

    /** The running cases in scope that were received before a moment, the oldest first; one statement. */
    public List<Running> running(Scope scope, Instant before) {
        return running(scope, before, "");
    }

    /** Those among them that somebody handles. */
    public List<Running> handled(Scope scope, Instant before) {
        return running(scope, before, "c.state = 'IN_PROGRESS' and c.handler is not null and ");
    }

    private List<Running> running(Scope scope, Instant before, String further) {
        String text = "select c.id, c.public_id, c.case_number, c.received_at, c.ancestor_1, c.handler"
                + " from casework_case c where c.received_at < ?1 and " + further + OURS
                + " order by c.received_at, c.id";
        return rows.select(scope, CaseCriteria.ALL, text, List.of(Timestamp.from(before))).stream()
                .map(row -> new Running(
                        number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        ((Timestamp) row[3]).toInstant(),
                        number(row[4]),
                        number(row[5])))
                .toList();
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
