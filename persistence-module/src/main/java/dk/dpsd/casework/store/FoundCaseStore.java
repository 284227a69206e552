package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cases that something outside the database found, or that somebody names: shown only where the scope covers them now, each
 * with whether what it says may be read.
 */
@Dependent
public class FoundCaseStore {

    private final EntityManager em;

    @Inject
    public FoundCaseStore(EntityManager em) {
        this.em = em;
    }

    /** A case that may be shown, and whether it may be read. */
    public record FoundCase(IncidentCase incident, boolean readable) {}

    /** Those of these cases that may be found, in the same order; two statements. */
    public List<FoundCase> of(Scope findable, Scope readable, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var sql = new ScopeSql();
        Map<Long, FoundCase> found = found(sql, "c.id in " + among(sql, ids), findable, readable);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those with these numbers that may be found or read; two statements. */
    public List<FoundCase> numbered(Scope findable, Scope readable, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var sql = new ScopeSql();
        return List.copyOf(found(sql, "c.case_number in " + among(sql, numbers), findable, readable)
                .values());
    }

    /** The newest cases of a scope of few, such as those of single grants, by their ids; one statement. */
    public Set<Long> ids(Scope scope, int most) {
        var sql = new ScopeSql();
        List<?> found = sql.query(
                        em,
                        "select c.id from casework_case c where " + sql.anyBranch(scope)
                                + " order by c.received_at desc, c.id desc fetch first " + most + " rows only")
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    private Map<Long, FoundCase> found(ScopeSql sql, String which, Scope findable, Scope readable) {
        String where = which + " and (" + sql.anyBranch(findable) + " or " + sql.anyBranch(readable) + ")";
        String text = "select c.id, case when " + sql.anyBranch(readable)
                + " then 1 else 0 end from casework_case c where " + where;
        List<?> rows = sql.query(em, text).getResultList();
        Map<Long, Boolean> mayRead = rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue() == 1));
        if (mayRead.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select c from IncidentCase c where c.id in :ids", IncidentCase.class)
                .setParameter("ids", mayRead.keySet())
                .getResultStream()
                .map(c -> new FoundCase(c, mayRead.get(c.id())))
                .collect(Collectors.toMap(one -> one.incident().id(), Function.identity()));
    }

    private static String among(ScopeSql sql, Collection<?> values) {
        return values.stream().map(sql::bind).collect(Collectors.joining(",", "(", ")"));
    }
}
