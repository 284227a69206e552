package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Rejected and deleted cases that nobody has anonymised yet. */
@Dependent
public class DroppedCaseStore {

    private final EntityManager em;

    @Inject
    public DroppedCaseStore(EntityManager em) {
        this.em = em;
    }

    /** Those in scope that were received before a moment, some at a time in the order of their ids, behind one. */
    public List<IncidentCase> notAnonymised(Scope scope, Instant receivedBefore, long after, int most) {
        var sql = new ScopeSql();
        String text = "select c.id from casework_case c where c.state in ('REJECTED','DELETED') and c.ended_at is null"
                + " and c.received_at < " + sql.bind(Timestamp.from(receivedBefore)) + " and c.id > " + sql.bind(after)
                + " and " + sql.anyBranch(scope) + " order by c.id fetch first " + most + " rows only";
        List<?> ids = sql.query(em, text).getResultList();
        return ids.stream()
                .map(id -> em.find(IncidentCase.class, ((Number) id).longValue()))
                .toList();
    }
}
