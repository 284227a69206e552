package dk.dpsd.casework.store;

import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of several scopes cover one case, in one statement: what decides which buttons a page shows. */
@Dependent
public class ScopeCover {

    private final EntityManager em;

    @Inject
    public ScopeCover(EntityManager em) {
        this.em = em;
    }

    /** The actions among the scopes' that cover the case. */
    public Set<Action> covering(Collection<Scope> scopes, long caseId) {
        List<Scope> asked = scopes.stream().filter(scope -> !scope.isEmpty()).toList();
        Set<Action> covering = EnumSet.noneOf(Action.class);
        if (asked.isEmpty()) {
            return covering;
        }
        var sql = new ScopeSql();
        String columns = asked.stream()
                .map(scope -> "case when " + sql.anyBranch(scope) + " then 1 else 0 end")
                .collect(Collectors.joining(", "));
        String where = " from casework_case c where c.id = " + sql.bind(caseId);
        List<?> rows = sql.query(em, "select c.id, " + columns + where).getResultList();
        for (Object row : rows) {
            Object[] flags = (Object[]) row;
            for (int i = 0; i < asked.size(); i++) {
                if (((Number) flags[i + 1]).intValue() == 1) {
                    covering.add(asked.get(i).action());
                }
            }
        }
        return covering;
    }

    /** Notes that the handler has opened her case; not a change of the case, and so no new version of it. */
    public void handlerOpened(Scope scope, long caseId, long account, Instant when) {
        var sql = new ScopeSql();
        String update = "update casework_case set handler_opened_at = "
                + sql.bind(Timestamp.from(when)) + " where id in (select c.id from casework_case c where c.id = "
                + sql.bind(caseId) + " and c.handler = " + sql.bind(account)
                + " and c.handler_opened_at is null and " + sql.anyBranch(scope) + ")";
        sql.query(em, update).executeUpdate();
    }
}
