package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.listing.Hit;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Cases in an order that no index serves, and cases that leave as a file: the newest so many of a scope, each with what it
 * is sorted by. The sorting is a rule and not the database's: names go by the Danish alphabet on either.
 */
@Dependent
public class SortedCaseStore {

    private static final String COLUMNS =
            "c.id, c.received_at, c.severity_category, c.unit, c.unit_name, c.handler, c.changed_at";
    private static final String NEWEST = " order by received_at desc, id desc fetch first ";

    private final EntityManager em;

    @Inject
    public SortedCaseStore(EntityManager em) {
        this.em = em;
    }

    /** The newest cases in scope that criteria choose, newest first; one statement. */
    public List<Hit> newest(Scope scope, CaseCriteria criteria, int most) {
        return newest(scope, Optional.empty(), criteria, most);
    }

    /** The same of those that a second scope covers too. */
    public List<Hit> newest(Scope scope, Scope also, CaseCriteria criteria, int most) {
        return newest(scope, Optional.of(also), criteria, most);
    }

    private List<Hit> newest(Scope scope, Optional<Scope> also, CaseCriteria criteria, int most) {
        List<Branch> branches = CriteriaSql.byState(scope, criteria);
        if (branches.isEmpty()) {
            return List.of();
        }
        var sql = new ScopeSql();
        String rows = NEWEST + most + " rows only";
        String union = branches.stream()
                .map(branch -> "select * from (select " + COLUMNS + " from casework_case c where "
                        + chosen(branch, also, criteria, sql) + rows + ") b")
                .collect(Collectors.joining(" union "));
        List<?> found = sql.query(em, "select * from (" + union + ") u" + rows).getResultList();
        return found.stream().map(row -> hit((Object[]) row)).toList();
    }

    private static String chosen(Branch branch, Optional<Scope> also, CaseCriteria criteria, ScopeSql sql) {
        return sql.condition(branch) + " and " + new CriteriaSql(sql).condition(criteria)
                + also.map(scope -> " and " + sql.anyBranch(scope)).orElse("");
    }

    private static Hit hit(Object[] row) {
        return new Hit(
                ((Number) row[0]).longValue(),
                ((Timestamp) row[1]).toInstant(),
                SeverityCategory.valueOf((String) row[2]),
                number(row[3]),
                (String) row[4],
                number(row[5]),
                ((Timestamp) row[6]).toInstant());
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    /** What a rule makes of the newest cases in scope: it sorts and cuts, and the cases follow; two statements. */
    public List<IncidentCase> arranged(
            Scope scope, CaseCriteria criteria, int most, UnaryOperator<List<Hit>> arranging) {
        return CasesById.inOrder(
                em,
                arranging.apply(newest(scope, criteria, most)).stream()
                        .map(Hit::id)
                        .toList());
    }

    /** Those among these cases that both scopes still cover, in this order. */
    public List<IncidentCase> still(Scope scope, Scope also, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var sql = new ScopeSql();
        String among = ids.stream().map(sql::bind).collect(Collectors.joining(","));
        List<?> there = sql.query(
                        em,
                        "select c.id from casework_case c where c.id in (" + among + ") and " + sql.anyBranch(scope)
                                + " and " + sql.anyBranch(also))
                .getResultList();
        List<Long> kept = there.stream().map(id -> ((Number) id).longValue()).toList();
        return CasesById.inOrder(em, ids.stream().filter(kept::contains).toList());
    }
}
