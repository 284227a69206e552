package dk.dpsd.deadline.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.store.ScopedRows;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cases that carry a Stednavn, as far as their time is counted (R-ANON-09). What was rejected or deleted is no incident of
 * the provider and is left out, as in statistics.
 */
@Dependent
public class ProviderCaseStore {

    private final ScopedRows rows;
    private final EntityManager em;

    @Inject
    public ProviderCaseStore(ScopedRows rows, EntityManager em) {
        this.rows = rows;
        this.em = em;
    }

    /**
     * A case of a provider.
     *
     * @param owner the SOR code of the topmost unit
     * @param endedAt when it was closed, or null while it is open
     */
    public record Timed(long id, long owner, String placeName, Instant receivedAt, Instant endedAt) {}

    /** Those in scope that the criteria choose, the newest first; one statement. */
    public List<Timed> timed(Scope scope, CaseCriteria criteria) {
        String text = "select c.id, c.ancestor_1, c.place_name, c.received_at, c.ended_at from casework_case c"
                + " where c.place_name is not null and c.ancestor_1 is not null"
                + " and c.state in ('RECEIVED','IN_PROGRESS','CLOSED') and " + ScopedRows.IN_SCOPE + " and "
                + ScopedRows.CRITERIA + " order by c.received_at desc, c.id desc";
        return rows.select(scope, criteria, text, List.of()).stream()
                .map(row -> new Timed(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        ((Timestamp) row[3]).toInstant(),
                        row[4] == null ? null : ((Timestamp) row[4]).toInstant()))
                .toList();
    }

    /** One page of those that {@link #timed} found, in its order; one statement. */
    public Page<IncidentCase> page(List<Timed> found, Optional<PageKey> after) {
        List<Timed> some = found.stream()
                .filter(one -> after.map(key -> isBehind(one, key)).orElse(true))
                .limit(Page.SIZE + 1L)
                .toList();
        return Page.of(cases(some), one -> new PageKey(one.receivedAt(), one.id()));
    }

    private static boolean isBehind(Timed one, PageKey key) {
        return one.receivedAt().isBefore(key.at()) || one.receivedAt().equals(key.at()) && one.id() < key.id();
    }

    private List<IncidentCase> cases(List<Timed> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, IncidentCase> byId = em.createQuery(
                        "select c from IncidentCase c where c.id in :ids", IncidentCase.class)
                .setParameter("ids", found.stream().map(Timed::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(IncidentCase::id, Function.identity()));
        return found.stream().map(one -> byId.get(one.id())).toList();
    }
}
