package dk.dpsd.national.store;

import dk.dpsd.national.model.Delivery;
import dk.dpsd.national.model.DeliveryState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outbox to the authority. */
@Dependent
public class DeliveryStore {

    private static final String OPEN = "d.acknowledgedAt is null and d.refusedAt is null and d.turnedAwayAt is null";

    /** The same of columns. */
    private static final String UNDER_WAY = "acknowledged_at is null and refused_at is null and turned_away_at is null";

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

    /**
     * How the deliveries stand.
     *
     * @param counts how many are in each state; of those the authority has, the ones since a moment
     * @param oldest since when the longest waiting of those on their way waits; empty where none is
     */
    public record Standing(Map<DeliveryState, Long> counts, Optional<Instant> oldest) {}

    /** By one statement, over what is not received and what was received lately. */
    public Standing standing(Instant acknowledgedSince) {
        Object[] row = (Object[]) em.createNativeQuery("select count(refused_at), count(turned_away_at),"
                        + " count(acknowledged_at), "
                        + counted("last_error is null") + ", " + counted("last_error is not null")
                        + ", min(case when " + UNDER_WAY + " then ordered_at end) from national_delivery"
                        + " where acknowledged_at is null or acknowledged_at >= ?1")
                .setParameter(1, Timestamp.from(acknowledgedSince))
                .getSingleResult();
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        counts.put(DeliveryState.REFUSED, number(row[0]));
        counts.put(DeliveryState.TURNED_AWAY, number(row[1]));
        counts.put(DeliveryState.ACKNOWLEDGED, number(row[2]));
        counts.put(DeliveryState.WAITING, number(row[3]));
        counts.put(DeliveryState.RETRIED, number(row[4]));
        return new Standing(counts, Optional.ofNullable((Timestamp) row[5]).map(Timestamp::toInstant));
    }

    private static String counted(String condition) {
        return "count(case when " + UNDER_WAY + " and " + condition + " then 1 end)";
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
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
