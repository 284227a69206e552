package dk.dpsd.national.store;

import dk.dpsd.national.model.Delivery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox to the authority. */
@Dependent
public class DeliveryStore {

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
                        "select d.caseId from Delivery d where d.acknowledgedAt is null"
                                + " and d.retry.nextAttemptAt <= :now"
                                + " and (d.retry.leasedUntil is null or d.retry.leasedUntil < :now)"
                                + " order by d.retry.nextAttemptAt, d.caseId",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<Delivery> lock(long caseId) {
        return Optional.ofNullable(em.find(Delivery.class, caseId, LockModeType.PESSIMISTIC_WRITE));
    }
}
