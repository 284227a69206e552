package dk.dpsd.audit.store;

import dk.dpsd.audit.model.FoundEntry;
import dk.dpsd.audit.model.LogFilter;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Searches the log: the entries about the cases of a scope, those about one organisation's people, or those about neither. */
@Dependent
public class LogSearchStore {

    private final EntityManager em;
    private final ScopedRows cases;

    @Inject
    public LogSearchStore(EntityManager em, ScopedRows cases) {
        this.em = em;
        this.cases = cases;
    }

    /**
     * The newest entries about cases in scope, in two statements. The list's order is the log's own, so the log is walked
     * from its newest end and the scope asked of each case; the filter's period bounds the walk.
     */
    public List<FoundEntry> aboutCases(Scope scope, LogFilter filter, Optional<PageKey> after, int limit) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var sql = new LogSql();
        String text = "select " + FoundRows.COLUMNS + ", c.public_id, c.case_number from audit_entry e"
                + " join casework_case c on c.id = e.case_id where " + sql.asked(filter, after) + sql.by(filter)
                + " and " + ScopedRows.IN_SCOPE + LogSql.newest(limit);
        return join(cases.select(scope, text, sql.parameters()));
    }

    /**
     * The newest entries about no case that concern an organisation, in two statements: those about it, and what its people
     * did. A union of two first pages, so that each walks its own index.
     */
    public List<FoundEntry> aboutPeople(String cvr, LogFilter filter, Optional<PageKey> after, int limit) {
        if (cvr == null) {
            return List.of();
        }
        var sql = new LogSql();
        String organisation = sql.bind(cvr);
        String asked =
                " = " + organisation + " and e.case_id is null and " + sql.asked(filter, after) + sql.byOrAbout(filter);
        String text = "select " + FoundRows.COLUMNS + ", a.login from audit_entry e left join seb_user a"
                + " on a.id = e.account and a.cvr = " + organisation + " where e.id in (select u.id from ("
                + part("e.cvr" + asked, limit) + " union " + part("e.actor_cvr" + asked, limit) + ") u)"
                + LogSql.newest(limit);
        return join(rows(text, sql));
    }

    /** The newest entries that are about no case and concern no organisation, in two statements. */
    public List<FoundEntry> aboutTheOperation(LogFilter filter, Optional<PageKey> after, int limit) {
        var sql = new LogSql();
        String text = "select " + FoundRows.COLUMNS + ", a.login from audit_entry e left join seb_user a"
                + " on a.id = e.account and a.cvr is null where e.case_id is null and e.cvr is null"
                + " and e.actor_cvr is null and " + sql.asked(filter, after) + sql.byOrAbout(filter)
                + LogSql.newest(limit);
        return join(rows(text, sql));
    }

    private List<Object[]> rows(String text, LogSql sql) {
        var query = em.createNativeQuery(text);
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static String part(String where, int limit) {
        return "select p.id from (select e.id from audit_entry e where " + where + LogSql.newest(limit) + ") p";
    }

    private List<FoundEntry> join(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var changes = em.createQuery(
                        "select c.entry.id, " + EntryRows.CHANGE_COLUMNS
                                + " from AuditChange c where c.entry.id in :ids order by c.entry.id, c.ordinal",
                        Object[].class)
                .setParameter("ids", rows.stream().map(FoundRows::id).toList())
                .getResultList();
        return FoundRows.join(rows, changes);
    }
}
