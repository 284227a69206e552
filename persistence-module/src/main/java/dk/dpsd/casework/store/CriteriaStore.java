package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cases of a scope that criteria choose: a page, a number, or all of them some at a time. */
@Dependent
public class CriteriaStore {

    private final EntityManager em;

    @Inject
    public CriteriaStore(EntityManager em) {
        this.em = em;
    }

    /** One page, after a key; two statements whatever the number of branches and states. */
    public Page<IncidentCase> page(Scope scope, CaseCriteria criteria, CaseOrder order, Optional<PageKey> after) {
        List<Branch> branches = CriteriaSql.byState(scope, criteria);
        if (branches.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        var sql = new ScopeSql();
        String rows = " order by received_at " + order.direction() + ", id " + order.direction() + " fetch first "
                + (Page.SIZE + 1) + " rows only";
        String union = branches.stream()
                .map(branch -> "select * from (select c.id, c.received_at from casework_case c where "
                        + chosen(branch, criteria, sql)
                        + after.map(key -> " and " + behind(key, order, sql)).orElse("") + rows + ") b")
                .collect(Collectors.joining(" union "));
        return Page.of(
                CasesById.inOrder(em, ids(sql, "select id from (" + union + ") u" + rows)), CriteriaStore::keyOf);
    }

    /** How many there are, exact up to the bound. */
    public Count count(Scope scope, CaseCriteria criteria) {
        return countBut(scope, criteria, 0);
    }

    /** How many there are besides so many of them, exact up to the bound. */
    public Count countBut(Scope scope, CaseCriteria criteria, long without) {
        if (scope.isEmpty()) {
            return Count.of(0);
        }
        var sql = new ScopeSql();
        String union = scope.branches().stream()
                .map(branch -> "select * from (select c.id from casework_case c where " + chosen(branch, criteria, sql)
                        + " fetch first " + (Count.BOUND + 1 + without) + " rows only) b")
                .collect(Collectors.joining(" union "));
        Object found = sql.query(em, "select count(*) from (" + union + ") u").getSingleResult();
        return Count.of(Math.max(0, ((Number) found).longValue() - without));
    }

    /** Some at a time in the order of their ids, those behind one: for going through all of them. */
    public List<IncidentCase> behind(Scope scope, CaseCriteria criteria, long id, int most) {
        var sql = new ScopeSql();
        String text = "select c.id from casework_case c where c.id > " + sql.bind(id) + " and "
                + new CriteriaSql(sql).condition(criteria) + " and " + sql.anyBranch(scope)
                + " order by c.id fetch first " + most + " rows only";
        return CasesById.inOrder(em, ids(sql, text));
    }

    private static String chosen(Branch branch, CaseCriteria criteria, ScopeSql sql) {
        return sql.condition(branch) + " and " + new CriteriaSql(sql).condition(criteria);
    }

    private static String behind(PageKey key, CaseOrder order, ScopeSql sql) {
        var at = Timestamp.from(key.at());
        return "(c.received_at " + order.sign() + " " + sql.bind(at) + " or (c.received_at = " + sql.bind(at)
                + " and c.id " + order.sign() + " " + sql.bind(key.id()) + "))";
    }

    private static PageKey keyOf(IncidentCase last) {
        return new PageKey(last.receivedAt(), last.id());
    }

    private List<Long> ids(ScopeSql sql, String text) {
        List<?> found = sql.query(em, text).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
