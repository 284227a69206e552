package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Many cases at a time with all that hangs on them, in a fixed number of statements: for those who copy them. */
@Dependent
public class WholeCaseStore {

    /** Nobody changes what is copied; and what is read in batches cannot be compared at the end of the transaction. */
    private static final String READ_ONLY = "eclipselink.read-only";

    private static final String TYPE = "eclipselink.batch.type";
    private static final String WITH = "eclipselink.batch";

    private final EntityManager em;

    @Inject
    public WholeCaseStore(EntityManager em) {
        this.em = em;
    }

    /**
     * A case with what hangs on it.
     *
     * @param report null for a case that nobody reported
     * @param documents the text of its documents, empty where there is none
     * @param area of a collective report; null for any other case
     */
    public record Whole(IncidentCase incident, Report report, String documents, String area) {}

    /** Those of these cases that the scope covers. */
    public List<Whole> of(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var sql = new ScopeSql();
        String among = ids.stream().map(sql::bind).collect(Collectors.joining(","));
        return whole(ids(sql, "c.id in (" + among + ") and " + sql.anyBranch(scope), ids.size()));
    }

    /** The cases in scope behind an id, by id. */
    public List<Whole> behind(Scope scope, long after, int most) {
        var sql = new ScopeSql();
        return whole(ids(sql, "c.id > " + sql.bind(after) + " and " + sql.anyBranch(scope), most));
    }

    /** How many the scope covers, exactly. */
    public long count(Scope scope) {
        var sql = new ScopeSql();
        Object found = sql.query(em, "select count(*) from casework_case c where " + sql.anyBranch(scope))
                .getSingleResult();
        return ((Number) found).longValue();
    }

    private List<Long> ids(ScopeSql sql, String where, int most) {
        List<?> found = sql.query(
                        em,
                        "select c.id from casework_case c where " + where + " order by c.id fetch first " + most
                                + " rows only")
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private List<Whole> whole(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Report> reports = em.createQuery("select r from Report r where r.caseId in :ids", Report.class)
                .setParameter("ids", ids)
                .setHint(READ_ONLY, true)
                .getResultStream()
                .collect(Collectors.toMap(Report::caseId, Function.identity()));
        Map<Long, String> documents = texts(
                "select d.caseId, t.part from DocumentText t, Document d where t.documentId = d.id"
                        + " and d.caseId in :ids order by d.caseId, d.id, t.place",
                ids);
        Map<Long, String> areas = texts("select s.caseId, s.area from CollectiveSheet s where s.caseId in :ids", ids);
        return em.createQuery("select c from IncidentCase c where c.id in :ids order by c.id", IncidentCase.class)
                .setParameter("ids", ids)
                .setHint(READ_ONLY, true)
                .setHint(TYPE, "IN")
                .setHint(WITH, "c.details")
                .setHint(WITH, "c.keywords")
                .setHint(WITH, "c.focusAreas")
                .getResultStream()
                .map(c -> new Whole(c, reports.get(c.id()), documents.getOrDefault(c.id(), ""), areas.get(c.id())))
                .toList();
    }

    private Map<Long, String> texts(String query, List<Long> ids) {
        Map<Long, String> texts = new HashMap<>();
        em.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> texts.merge((Long) row[0], (String) row[1], String::concat));
        return texts;
    }
}
