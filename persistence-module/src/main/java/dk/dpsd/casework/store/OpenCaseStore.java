package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who handles what where, for the overview of open cases (R-OPEN-01). */
@Dependent
public class OpenCaseStore {

    private final EntityManager em;

    @Inject
    public OpenCaseStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Somebody who handles at least one case of a unit.
     *
     * @param unit null where the case's place is not known
     */
    public record Holding(long handler, Long unit) {}

    /** Every handler of cases in scope with every unit her cases belong to. */
    public List<Holding> holdings(Scope scope) {
        var sql = new ScopeSql();
        List<?> rows = sql.query(
                        em,
                        "select distinct c.handler, c.unit from casework_case c where c.handler is not null and "
                                + sql.anyBranch(scope))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Holding(((Number) row[0]).longValue(), number(row[1])))
                .toList();
    }

    /**
     * With whom and in which mailbox at least one case is.
     *
     * @param handler null where nobody handles it yet
     * @param mailbox null where it lies in none
     */
    public record Standing(Long handler, Long mailbox) {}

    /** Every handler and every mailbox that cases in scope have. */
    public List<Standing> standings(Scope scope) {
        var sql = new ScopeSql();
        List<?> rows = sql.query(
                        em,
                        "select distinct c.handler, c.mailbox_unit from casework_case c where " + sql.anyBranch(scope))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Standing(number(row[0]), number(row[1])))
                .toList();
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    /** How many cases in scope that criteria choose are in the hands of these, by what each has where. */
    public Map<Holding, Long> held(Scope scope, CaseCriteria criteria, Collection<Long> handlers) {
        if (handlers.isEmpty()) {
            return Map.of();
        }
        var sql = new ScopeSql();
        String among = handlers.stream().map(sql::bind).collect(Collectors.joining(","));
        List<?> rows = sql.query(
                        em,
                        "select c.handler, c.unit, count(*) from casework_case c where c.handler in (" + among
                                + ") and " + new CriteriaSql(sql).condition(criteria) + " and " + sql.anyBranch(scope)
                                + " group by c.handler, c.unit")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> new Holding(((Number) row[0]).longValue(), number(row[1])),
                        row -> ((Number) row[2]).longValue()));
    }

    /** Cases in scope in the hands of these, the oldest first, some at a time. */
    public List<IncidentCase> heldBy(Scope scope, Collection<Long> handlers, int most) {
        if (handlers.isEmpty()) {
            return List.of();
        }
        var sql = new ScopeSql();
        String among = handlers.stream().map(sql::bind).collect(Collectors.joining(","));
        List<?> ids = sql.query(
                        em,
                        "select c.id from casework_case c where c.handler in (" + among + ") and "
                                + sql.anyBranch(scope) + " order by c.received_at, c.id fetch first " + most
                                + " rows only")
                .getResultList();
        return ids.stream()
                .map(id -> em.find(IncidentCase.class, ((Number) id).longValue()))
                .toList();
    }
}
