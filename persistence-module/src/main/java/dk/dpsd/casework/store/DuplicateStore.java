package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.duplicate.DuplicateLink;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cases that may tell of the same incident, and the links people have made between them; all through the scope. */
@Dependent
public class DuplicateStore {

    private final EntityManager em;

    @Inject
    public DuplicateStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Where and when to look.
     *
     * @param owner the SOR code of the owner the case lies below
     * @param fromDay the first and {@code toDay} the last day of the incident
     * @param from the first and {@code to} the last moment of the report, for cases whose day nobody knows
     */
    public record Around(long caseId, long owner, LocalDate fromDay, LocalDate toDay, Instant from, Instant to) {}

    /** Single incidents in scope around a case, the newest first; two statements. */
    public List<IncidentCase> around(Scope scope, Around around, int most) {
        var sql = new ScopeSql();
        String where = "c.ancestor_1 = " + sql.bind(around.owner()) + " and c.id <> " + sql.bind(around.caseId())
                + " and c.kind = 'SINGLE' and (c.occurred_on between " + sql.bind(Date.valueOf(around.fromDay()))
                + " and " + sql.bind(Date.valueOf(around.toDay())) + " or c.received_at between "
                + sql.bind(Timestamp.from(around.from())) + " and " + sql.bind(Timestamp.from(around.to())) + ")";
        return cases(sql, where + " and " + sql.anyBranch(scope), most);
    }

    /** The cases in scope that a case is linked with, in whichever direction; two statements. */
    public List<IncidentCase> linked(Scope scope, long caseId) {
        var sql = new ScopeSql();
        String id = sql.bind(caseId);
        String where = "(c.id in (select d.of_case from casework_duplicate d where d.case_id = " + id
                + ") or c.id in (select d.case_id from casework_duplicate d where d.of_case = " + sql.bind(caseId)
                + "))";
        return cases(sql, where + " and " + sql.anyBranch(scope), Integer.MAX_VALUE);
    }

    private List<IncidentCase> cases(ScopeSql sql, String where, int most) {
        List<?> found = sql.query(
                        em,
                        "select c.id from casework_case c where " + where
                                + " order by c.received_at desc, c.id desc fetch first " + most + " rows only")
                .getResultList();
        List<Long> ids = found.stream().map(id -> ((Number) id).longValue()).toList();
        return CasesById.inOrder(em, ids);
    }

    /** Links a case that the caller reached through this scope with another that she reached too. */
    public void link(Scope scope, DuplicateLink link) {
        em.merge(link);
        em.flush();
    }

    /** Takes the link of a case away, where there is one. */
    public void unlink(Scope scope, long caseId) {
        Optional.ofNullable(em.find(DuplicateLink.class, caseId)).ifPresent(em::remove);
    }
}
