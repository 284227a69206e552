package dk.dpsd.casework.store;

import dk.dpsd.casework.model.collective.CollectiveSheet;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.YearMonth;
import java.util.Optional;

/** What collective reports have beside their cases, reached through the scope of the case. */
@Dependent
public class CollectiveStore {

    private final EntityManager em;

    @Inject
    public CollectiveStore(EntityManager em) {
        this.em = em;
    }

    /** Keeps the sheet of a case that the scope covers. */
    public void add(Scope scope, CollectiveSheet sheet) {
        em.persist(sheet);
        em.flush();
    }

    /** The sheet of a case in scope; empty where the case is none of a sheet. */
    public Optional<CollectiveSheet> find(Scope scope, long caseId) {
        var sql = new ScopeSql();
        String where = "s.case_id = " + sql.bind(caseId) + " and " + sql.anyBranch(scope);
        return found(where, sql) ? Optional.of(em.find(CollectiveSheet.class, caseId)) : Optional.empty();
    }

    /** Whether a sheet in scope that nobody dropped was reported for this unit, area and month. */
    public boolean isThere(Scope scope, long unit, String area, YearMonth month) {
        var sql = new ScopeSql();
        String where = "s.unit = " + sql.bind(unit) + " and s.area = " + sql.bind(area) + " and s.covered_month = "
                + sql.bind(Date.valueOf(month.atDay(1))) + " and c.state not in ('REJECTED','DELETED') and "
                + sql.anyBranch(scope);
        return found(where, sql);
    }

    private boolean found(String where, ScopeSql sql) {
        String text = "select s.case_id from casework_collective s join casework_case c on c.id = s.case_id where "
                + where + " fetch first 1 rows only";
        return !sql.query(em, text).getResultList().isEmpty();
    }
}
