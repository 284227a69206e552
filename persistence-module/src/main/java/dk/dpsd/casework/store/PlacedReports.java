package dk.dpsd.casework.store;

import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many reports came in for which unit: numbers only, nothing of a case. */
@Dependent
public class PlacedReports {

    private final EntityManager em;

    @Inject
    public PlacedReports(EntityManager em) {
        this.em = em;
    }

    /**
     * Counts the cases in scope that lie on a unit or below it, unit by unit.
     *
     * @param depth the unit's depth in the tree, 1 for an owner
     */
    public Map<Long, Long> countByUnit(Scope scope, long unit, int depth, Instant since) {
        var sql = new ScopeSql();
        String text = "select c.unit, count(*) from casework_case c where c.received_at >= "
                + sql.bind(Timestamp.from(since)) + " and c.ancestor_" + ScopeSql.level(depth) + " = " + sql.bind(unit)
                + " and "
                + sql.anyBranch(scope) + " group by c.unit";
        List<?> rows = sql.query(em, text).getResultList();
        Map<Long, Long> counts = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
        }
        return counts;
    }
}
