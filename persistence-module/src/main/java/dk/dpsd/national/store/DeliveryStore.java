package dk.dpsd.national.store;

import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.model.DeliveryState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outbox to the authority. */
@Dependent
public class DeliveryStore {

    private static final String OPEN = "d.acknowledgedAt is null and d.refusedAt is null and d.turnedAwayAt is null";

    private final EntityManager em;

    @Inject
    public DeliveryStore(EntityManager em) {
        this.em = em;
    }

    public void add(Delivery delivery) {
        em.persist(delivery);
    }

    /** The cases that may be tried now, the longest waiting first. */
    public List<Long> due(Instant now, int limit) {
        return em.createQuery(
                        "select d.caseId from Delivery d where " + OPEN
                                + " and d.retry.nextAttemptAt <= :now"
                                + " and (d.retry.leasedUntil is null or d.retry.leasedUntil < :now)"
                                + " order by d.retry.nextAttemptAt, d.caseId",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<Delivery> find(long caseId) {
        return Optional.ofNullable(em.find(Delivery.class, caseId));
    }

    /** How many are in each state; of those the authority has, the ones since a moment. */
    public Map<DeliveryState, Long> counts(Instant acknowledgedSince) {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        counts.put(DeliveryState.WAITING, count(OPEN + " and d.retry.lastError is null"));
        counts.put(DeliveryState.RETRIED, count(OPEN + " and d.retry.lastError is not null"));
        counts.put(DeliveryState.REFUSED, count("d.refusedAt is not null"));
        counts.put(DeliveryState.TURNED_AWAY, count("d.turnedAwayAt is not null"));
        long acknowledged = em.createQuery(
                        "select count(d) from Delivery d where d.acknowledgedAt >= :since", Long.class)
                .setParameter("since", acknowledgedSince)
                .getSingleResult();
        counts.put(DeliveryState.ACKNOWLEDGED, acknowledged);
        return counts;
    }

    private long count(String where) {
        return em.createQuery("select count(d) from Delivery d where " + where, Long.class)
                .getSingleResult();
    }

    /** Those that are refused or were tried in vain, the longest refused first. */
    public List<Delivery> troubled(int limit) {
        return em.createQuery(
                        "select d from Delivery d where d.refusedAt is not null or d.turnedAwayAt is not null or ("
                                + OPEN + " and d.retry.lastError is not null)"
                                + " order by coalesce(d.refusedAt, d.turnedAwayAt, d.retry.nextAttemptAt), d.caseId",
                        Delivery.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Since when the longest waiting of those on their way waits; empty where none is. */
    public Optional<Instant> oldestWaiting() {
        return Optional.ofNullable(
                em.createQuery("select min(d.orderedAt) from Delivery d where " + OPEN, Instant.class)
                        .getSingleResult());
    }

    /** Those the authority's side will not have. */
    public List<Delivery> turnedAway() {
        return em.createQuery("select d from Delivery d where d.turnedAwayAt is not null", Delivery.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<Delivery> lock(long caseId) {
        return Optional.ofNullable(em.find(Delivery.class, caseId, LockModeType.PESSIMISTIC_WRITE));
    }
}
