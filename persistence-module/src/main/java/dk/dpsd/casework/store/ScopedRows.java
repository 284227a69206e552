package dk.dpsd.casework.store;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows of streets further right that hang on cases, limited to the cases of a scope: they join {@code casework_case c}
 * and leave the place of the condition open, so that there is one predicate only (design 1).
 */
@Dependent
public class ScopedRows {

    /** Stands in a query where the scope's condition on {@code c} goes. */
    public static final String IN_SCOPE = "{scope}";

    /** Stands in a query where the condition of the criteria on {@code c} goes. */
    public static final String CRITERIA = "{criteria}";

    /**
     * Stands in a query, beside {@link #IN_SCOPE}, where the condition goes on cases that nothing but single grants cover. A
     * grant in one condition with units would have every case looked at; apart, each walks its own index.
     */
    public static final String BY_GRANT_ALONE = "{granted}";

    private final EntityManager em;

    @Inject
    public ScopedRows(EntityManager em) {
        this.em = em;
    }

    /**
     * The rows of a native query that the scope covers.
     *
     * @param text holds {@link #IN_SCOPE} and, from {@code ?1} on, the parameters
     */
    public List<Object[]> select(Scope scope, String text, List<Object> parameters) {
        var sql = new ScopeSql();
        parameters.forEach(sql::bind);
        return rows(sql, limited(text, sql, scope));
    }

    private static String limited(String text, ScopeSql sql, Scope scope) {
        return text.contains(BY_GRANT_ALONE) ? apart(text, sql, scope) : scoped(text, sql, scope);
    }

    private static String apart(String text, ScopeSql sql, Scope scope) {
        Map<Boolean, List<Branch>> branches = scope.branches().stream()
                .collect(Collectors.partitioningBy(branch -> branch.reach() instanceof Reach.Granted));
        var granted = new Scope(scope.action(), branches.get(true));
        var others = new Scope(scope.action(), branches.get(false));
        // Neither true nor false where a case has no such unit.
        String alone = granted.isEmpty()
                ? "1 = 0"
                : sql.anyBranch(granted) + " and case when " + sql.anyBranch(others) + " then 1 else 0 end = 0";
        return scoped(text.replace(BY_GRANT_ALONE, alone), sql, others);
    }

    /**
     * The rows of a native query that the scope covers and the criteria choose.
     *
     * @param text holds {@link #IN_SCOPE}, {@link #CRITERIA} and, from {@code ?1} on, the parameters; {@link #BY_GRANT_ALONE}
     *     where it wants single grants apart
     */
    public List<Object[]> select(Scope scope, CaseCriteria criteria, String text, List<Object> parameters) {
        var sql = new ScopeSql();
        parameters.forEach(sql::bind);
        String chosen = filled(text, CRITERIA, new CriteriaSql(sql).condition(criteria));
        return rows(sql, limited(chosen, sql, scope));
    }

    private static String scoped(String text, ScopeSql sql, Scope scope) {
        return filled(text, IN_SCOPE, sql.anyBranch(scope));
    }

    private static String filled(String text, String place, String condition) {
        if (!text.contains(place)) {
            throw new IllegalArgumentException("the query has no place for " + place);
        }
        return text.replace(place, condition);
    }

    private List<Object[]> rows(ScopeSql sql, String text) {
        List<?> rows = sql.query(em, text).getResultList();
        return rows.stream()
                .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                .toList();
    }
}
