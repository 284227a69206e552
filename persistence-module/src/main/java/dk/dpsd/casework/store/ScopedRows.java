package dk.dpsd.casework.store;

import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Rows of streets further right that hang on cases, limited to the cases of a scope: they join {@code casework_case c}
 * and leave the place of the condition open, so that there is one predicate only (design 1).
 */
@Dependent
public class ScopedRows {

    /** Stands in a query where the scope's condition on {@code c} goes. */
    public static final String IN_SCOPE = "{scope}";

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
        if (!text.contains(IN_SCOPE)) {
            throw new IllegalArgumentException("the query has no place for the scope");
        }
        var sql = new ScopeSql();
        parameters.forEach(sql::bind);
        List<?> rows =
                sql.query(em, text.replace(IN_SCOPE, sql.anyBranch(scope))).getResultList();
        return rows.stream()
                .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                .toList();
    }
}
