package dk.dpsd.anonymisation.store;

import dk.dpsd.anonymisation.model.Certificate;
import dk.dpsd.anonymisation.model.Remainder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Certificates of cases that ended, which the caller has already reached through her scope, and what is left to do. */
@Dependent
public class CertificateStore {

    private final EntityManager em;

    @Inject
    public CertificateStore(EntityManager em) {
        this.em = em;
    }

    public void add(Certificate certificate, List<Remainder> left) {
        em.persist(certificate);
        left.forEach(em::persist);
        em.flush();
    }

    public Optional<Certificate> find(long caseId) {
        return Optional.ofNullable(em.find(Certificate.class, caseId));
    }

    public Optional<Certificate> lock(long caseId) {
        return Optional.ofNullable(em.find(Certificate.class, caseId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What is left to do of one case, done or not, in the order it was written. */
    public List<Remainder> left(long caseId) {
        return em.createQuery("select r from Remainder r where r.caseId = :case order by r.id", Remainder.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The same of several cases, by one statement; no entry for a case that nothing was written of. */
    public Map<Long, List<Remainder>> left(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : em.createQuery("select r from Remainder r where r.caseId in :cases order by r.id", Remainder.class)
                        .setParameter("cases", caseIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Remainder::caseId));
    }

    /** What may be tried now, the longest waiting first. */
    public List<Long> due(Instant now, int limit) {
        return em.createQuery(
                        "select r.id from Remainder r where r.doneAt is null and r.retry.nextAttemptAt <= :now"
                                + " and (r.retry.leasedUntil is null or r.retry.leasedUntil < :now)"
                                + " order by r.retry.nextAttemptAt, r.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<Remainder> lockLeft(long id) {
        return Optional.ofNullable(em.find(Remainder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Cases whose certificate should be complete by now and is not, although somebody tried, and of which nobody was told;
     * the oldest first. What nobody could try yet (the server was off when the hour passed) is no alarm: it is tried first.
     */
    public List<Long> late(Instant erasedBefore, int limit) {
        return em.createQuery(
                        "select c.caseId from Certificate c where c.completedAt is null and c.alarmedAt is null"
                                + " and c.erasedAt <= :before and exists (select r.id from Remainder r"
                                + " where r.caseId = c.caseId and r.doneAt is null and r.retry.attempts > 0)"
                                + " order by c.erasedAt, c.caseId",
                        Long.class)
                .setParameter("before", erasedBefore)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Certificates that are not complete, the oldest first. */
    public List<Certificate> open(int limit) {
        return em.createQuery(
                        "select c from Certificate c where c.completedAt is null order by c.erasedAt, c.caseId",
                        Certificate.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
