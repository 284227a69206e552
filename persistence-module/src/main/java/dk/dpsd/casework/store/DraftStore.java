package dk.dpsd.casework.store;

import dk.dpsd.casework.model.CaseDraft;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Drafts, reached through the scope of their case: who lost the case has lost her draft with it. */
@Dependent
public class DraftStore {

    private final EntityManager em;

    @Inject
    public DraftStore(EntityManager em) {
        this.em = em;
    }

    /** Keeps a draft on a case that the caller reached through this scope. */
    public void add(Scope scope, CaseDraft draft) {
        em.persist(draft);
        em.flush();
    }

    /** The draft of one person on a case in scope. */
    public Optional<CaseDraft> find(Scope scope, long caseId, long account) {
        var sql = new ScopeSql();
        String where = "d.case_id = " + sql.bind(caseId) + " and d.account = " + sql.bind(account);
        return drafts(scope, sql, where).stream().findFirst();
    }

    /** All drafts on a case in scope, whoever's. */
    public List<CaseDraft> onCase(Scope scope, long caseId) {
        var sql = new ScopeSql();
        return drafts(scope, sql, "d.case_id = " + sql.bind(caseId));
    }

    /** Drafts that were last saved before a moment, some at a time. */
    public List<CaseDraft> savedBefore(Scope scope, Instant moment, int most) {
        var sql = new ScopeSql();
        String where = "d.saved_at < " + sql.bind(Timestamp.from(moment));
        return drafts(scope, sql, where, most);
    }

    public void remove(Scope scope, CaseDraft draft) {
        em.remove(draft);
    }

    private List<CaseDraft> drafts(Scope scope, ScopeSql sql, String where) {
        return drafts(scope, sql, where, Integer.MAX_VALUE);
    }

    private List<CaseDraft> drafts(Scope scope, ScopeSql sql, String where, int most) {
        String text = "select d.id from casework_draft d join casework_case c on c.id = d.case_id where " + where
                + " and " + sql.anyBranch(scope) + " order by d.id fetch first " + most + " rows only";
        Query query = sql.query(em, text);
        List<?> ids = query.getResultList();
        return ids.stream()
                .map(id -> em.find(CaseDraft.class, ((Number) id).longValue()))
                .toList();
    }
}
